package org.studielots.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** Recognises hospitals in facility names as registries spell them, typos included. Immutable. */
final class HospitalNames {
    private static final int SHORTEST_WITH_TYPO = 7;
    /** Words of houses that are not the town's public hospital, or that a saint has all over the world. */
    private static final Set<String> OTHER_HOUSE = Set.of(
            "private",
            "privat",
            "privata",
            "aleris",
            "capio",
            "carlanderska",
            "praktikertjanst",
            "humana",
            "animal",
            FacilityWords.SAINT);

    private final Map<String, List<Spelling>> byRarestWord = new HashMap<>();
    private final Set<String> vocabulary = new HashSet<>();
    private final Predicate<String> isPlaceName;
    private final DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(1);

    /** Takes the hospitals' spellings; words that are a place's name are never read as a typo of another word. */
    HospitalNames(Atlas atlas, Predicate<String> isPlaceName) {
        this.isPlaceName = isPlaceName;
        vocabulary.addAll(FacilityWords.kinds());
        for (Hospital hospital : atlas.hospitals.values()) {
            add(hospital, hospital.name());
            atlas.hospitalSpellings.getOrDefault(hospital.id(), List.of()).forEach(s -> add(hospital, s));
        }
    }

    /**
     * The hospitals that a facility's name fits best, several when it does not tell them apart.
     *
     * @param facility the name
     * @param city put beside a name that says nothing but "hospital", empty for none
     */
    Found find(String facility, String city) {
        Set<String> words = FacilityWords.of(facility, this::correct);
        if (FacilityWords.onlySayHospital(words)) {
            words.addAll(FacilityWords.of(city));
        }
        Set<Hospital> best = new LinkedHashSet<>();
        Set<Hospital> siblings = new LinkedHashSet<>();
        int most = 0;
        for (String word : words) {
            for (Spelling spelling : byRarestWord.getOrDefault(word, List.of())) {
                if (!words.containsAll(spelling.words) || !isTrusted(spelling, words)) {
                    continue;
                }
                if (spelling.words.size() > most) {
                    best.clear();
                    siblings.clear();
                    most = spelling.words.size();
                }
                if (spelling.words.size() == most) {
                    (spelling.needsSupport ? siblings : best).add(spelling.hospital);
                }
            }
        }
        siblings.removeAll(best);
        return new Found(List.copyOf(best), List.copyOf(siblings));
    }

    private static boolean isTrusted(Spelling spelling, Set<String> words) {
        if (!spelling.words.contains(FacilityWords.HOSPITAL)) {
            // "Karolinska Institutet" or a university is next to its hospital, not in it.
            return words.contains(FacilityWords.HOSPITAL)
                    || !words.contains("institute") && !words.contains(FacilityWords.UNIVERSITY);
        }
        return spelling.words.size() > 2
                || words.stream().noneMatch(w -> OTHER_HOUSE.contains(w) && !spelling.words.contains(w));
    }

    private String correct(String word) {
        if (word.length() < SHORTEST_WITH_TYPO || vocabulary.contains(word) || isPlaceName.test(word)) {
            return word;
        }
        List<String> near = vocabulary.stream()
                .filter(v -> v.length() >= SHORTEST_WITH_TYPO && v.charAt(0) == word.charAt(0))
                .filter(v -> Math.abs(v.length() - word.length()) <= 1 && distance.apply(v, word) == 1)
                .toList();
        return near.size() == 1 ? near.get(0) : word;
    }

    private void add(Hospital hospital, String text) {
        boolean needsSupport = text.startsWith("?");
        Set<String> words = FacilityWords.of(text);
        String rarest = words.stream()
                .filter(w -> !FacilityWords.isCommon(w))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("A hospital needs a word of its own: " + text));
        vocabulary.addAll(Arrays.asList(FacilityWords.raw(text)));
        byRarestWord.computeIfAbsent(rarest, k -> new ArrayList<>()).add(new Spelling(words, hospital, needsSupport));
    }

    private record Spelling(Set<String> words, Hospital hospital, boolean needsSupport) {}

    /**
     * What a name fits.
     *
     * @param best the hospitals that it fits
     * @param siblings other sites of the same hospital, meant only when postcode or city says so
     */
    record Found(List<Hospital> best, List<Hospital> siblings) {
        static final Found NOTHING = new Found(List.of(), List.of());
    }
}
