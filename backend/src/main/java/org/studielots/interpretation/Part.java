package org.studielots.interpretation;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Word;
import org.studielots.vocabulary.Concept;

/**
 * A part of a text that was understood.
 *
 * @param kind what it was read as
 * @param start where it begins in the text
 * @param end where it ends, exclusive
 * @param swedish what it was read as, in Swedish words
 * @param english the same in English
 * @param concept the concept, null for other kinds
 * @param corrected whether a misspelling was corrected
 * @param word the word that is searched for, for WORD and REGISTRY_ID; empty for other kinds
 * @param filter what it adds to the schema's {@code StudyFilter}; empty unless it is a fact
 */
public record Part(
        PartKind kind,
        int start,
        int end,
        String swedish,
        String english,
        @Nullable Concept concept,
        boolean corrected,
        String word,
        Map<String, Object> filter) {

    static Part fact(PartKind kind, int start, int end, String swedish, String english, Map<String, Object> filter) {
        return new Part(kind, start, end, swedish, english, null, false, "", filter);
    }

    static Part word(PartKind kind, int start, int end, String word) {
        return new Part(kind, start, end, word, word, null, false, word, Map.of());
    }

    static Part corrected(int start, int end, String word) {
        return new Part(PartKind.WORD, start, end, word, word, null, true, word, Map.of());
    }

    /** Whether a word of the text lies in it. */
    boolean covers(Word other) {
        return other.start() < end && start < other.end();
    }
}
