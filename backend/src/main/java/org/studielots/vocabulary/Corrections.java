package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.studielots.search.Distance;
import org.studielots.search.Stems;

/** Finds the words of the vocabulary that a misspelt word may be. Safe for use by many threads. */
final class Corrections {
    private static final int MOST = 5;
    private static final int SURE_OF_FIRST_LETTER = 2;

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    private record Known(String word, int names) {}

    private record Near(Known known, int distance, boolean sameUndotted) {}

    Corrections(Map<String, Integer> words) {
        words.forEach((word, names) -> {
            if (Distance.allowed(word.length()) > 0 && Character.isLetter(word.charAt(0))) {
                byLength.computeIfAbsent(word.length(), none -> new ArrayList<>())
                        .add(new Known(word, names));
            }
        });
    }

    /** Words that {@code written} may be, the nearest first; none for a short word. */
    List<String> near(String written) {
        int most = Distance.allowed(written.length());
        if (most == 0) {
            return List.of();
        }
        String undotted = Stems.undotted(written);
        List<Near> near = new ArrayList<>();
        for (int length = written.length() - most; length <= written.length() + most; length++) {
            for (Known known : byLength.getOrDefault(length, List.of())) {
                int distance = Distance.between(written, known.word(), most);
                boolean sameStart = known.word().charAt(0) == written.charAt(0);
                if (distance <= most && (sameStart || distance < SURE_OF_FIRST_LETTER)) {
                    near.add(new Near(
                            known,
                            distance + (sameStart ? 0 : 1),
                            Stems.undotted(known.word()).equals(undotted)));
                }
            }
        }
        return near.stream()
                .sorted(Comparator.comparing(Near::sameUndotted)
                        .reversed()
                        .thenComparing(Near::distance)
                        .thenComparing(one -> -one.known().names())
                        .thenComparing(one -> one.known().word()))
                .limit(MOST)
                .map(one -> one.known().word())
                .toList();
    }
}
