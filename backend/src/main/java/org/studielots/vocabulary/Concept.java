package org.studielots.vocabulary;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Language;

/**
 * A word of medicine with all its names.
 *
 * @param id permanent, kebab-case English
 * @param kind what kind of thing
 * @param icd10 categories in ICD-10, empty where none fits well
 * @param broader ids of what it is a kind of, one step up
 * @param seeAlso ids of what somebody who asks for it often means
 * @param swedish names in Swedish, the one that is shown first
 * @param english names in English, the one that is shown first
 * @param abbreviations as they are written in texts
 * @param misspelt usual misspellings that are too far away to be corrected
 * @param explanationSv one sentence in everyday Swedish, null when there is none
 * @param explanationEn the same in English
 */
public record Concept(
        String id,
        ConceptKind kind,
        List<String> icd10,
        List<String> broader,
        List<String> seeAlso,
        List<String> swedish,
        List<String> english,
        List<String> abbreviations,
        List<String> misspelt,
        @Nullable String explanationSv,
        @Nullable String explanationEn) {
    /** The names in {@code language}, the one that is shown first; never empty. */
    public List<String> names(Language language) {
        return language == Language.SV ? swedish : english;
    }

    /** The name that is shown in {@code language}. */
    public String name(Language language) {
        return names(language).get(0);
    }

    /** One sentence in everyday words, null when there is none. */
    public @Nullable String explanation(Language language) {
        return language == Language.SV ? explanationSv : explanationEn;
    }
}
