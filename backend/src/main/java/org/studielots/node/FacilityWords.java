package org.studielots.node;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The words of a facility's name in one common form: Swedish and English words for kinds of hospital become one, compounds are
 * split ("Södersjukhuset" is "söder hospital"), genitives lose their s.
 */
final class FacilityWords {
    /** Hospital, sjukhus, lasarett. */
    static final String HOSPITAL = "hospital";
    /** University, universitets-. */
    static final String UNIVERSITY = "university";
    /** Saint, S:t. */
    static final String SAINT = "sankt";

    private static final Map<String, String> COMMON = Map.ofEntries(
            Map.entry("hosp", HOSPITAL),
            Map.entry("hospital", HOSPITAL),
            Map.entry("hospitals", HOSPITAL),
            Map.entry("univ", UNIVERSITY),
            Map.entry("uni", UNIVERSITY),
            Map.entry("university", UNIVERSITY),
            Map.entry("universities", UNIVERSITY),
            Map.entry("universitet", UNIVERSITY),
            Map.entry("universitetet", UNIVERSITY),
            Map.entry("universitets", UNIVERSITY),
            Map.entry("st", SAINT),
            Map.entry("saint", SAINT),
            Map.entry("institutet", "institute"),
            Map.entry("institut", "institute"),
            Map.entry("lan", "county"),
            Map.entry("lans", "county"));
    private static final List<String> HEADS =
            List.of("sjukhus", "sjukhuset", "sjukhusets", "lasarett", "lasarettet", "lasarettets");
    private static final Set<String> GENERIC = Set.of(
            HOSPITAL,
            UNIVERSITY,
            "county",
            "central",
            "regional",
            "general",
            "district",
            "of",
            "the",
            "in",
            "at",
            "i",
            "vid");
    private static final int SHORTEST_GENITIVE = 5;

    private FacilityWords() {}

    /**
     * The words of {@code text} in their common form, without single letters.
     *
     * @param correct applied to each folded word first
     */
    static Set<String> of(String text, UnaryOperator<String> correct) {
        Set<String> words = new LinkedHashSet<>();
        for (String word : raw(text)) {
            add(words, correct.apply(word));
        }
        return words;
    }

    /** The words of {@code text} in their common form, none corrected. */
    static Set<String> of(String text) {
        return of(text, word -> word);
    }

    /** The folded words of {@code text} as they stand. */
    static String[] raw(String text) {
        return Folding.words(text.replace("S:t", "Sankt ").replace("s:t", "sankt "));
    }

    /** The words for kinds of hospital as they are written. */
    static Set<String> kinds() {
        Set<String> kinds = new HashSet<>(HEADS);
        kinds.addAll(COMMON.keySet());
        return kinds;
    }

    /** Whether the words only say that there is a hospital, as in "County Hospital". */
    static boolean onlySayHospital(Set<String> words) {
        return words.contains(HOSPITAL) && GENERIC.containsAll(words);
    }

    /** Whether {@code word} is one of the words that are brought to a common form. */
    static boolean isCommon(String word) {
        return COMMON.containsKey(word) || COMMON.containsValue(word) || GENERIC.contains(word);
    }

    private static void add(Set<String> words, String word) {
        String head = head(word);
        if (head == null) {
            addPlain(words, word);
            return;
        }
        String modifier = word.substring(0, word.length() - head.length());
        if (!modifier.isEmpty()) {
            addPlain(words, modifier);
        }
        words.add(HOSPITAL);
    }

    private static void addPlain(Set<String> words, String word) {
        String common = COMMON.get(word);
        if (common != null) {
            words.add(common);
        } else if (word.length() > 1) {
            words.add(isGenitive(word) ? word.substring(0, word.length() - 1) : word);
        }
    }

    /** Names in -ås and -näs end in "as" themselves. */
    private static boolean isGenitive(String word) {
        return word.length() >= SHORTEST_GENITIVE && word.endsWith("s") && !word.endsWith("as");
    }

    private static @Nullable String head(String word) {
        for (String head : HEADS) {
            if (word.endsWith(head)) {
                return head;
            }
        }
        return null;
    }
}
