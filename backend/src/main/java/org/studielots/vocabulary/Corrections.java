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
    private static final int SURE_BY_SOUND = 6;
    private static final int SURE_OF_FIRST_LETTER = 2;

    private final Map<Integer, List<Known>> byLength = new HashMap<>();

    private final Map<String, List<Known>> bySound = new HashMap<>();

    /** A word with a bit for each letter it has, by which most words are seen to be far away without comparing them. */
    private record Known(String word, int names, int letters) {
        Known(String word, int names) {
            this(word, names, lettersOf(word));
        }
    }

    private static int lettersOf(String word) {
        int letters = 0;
        for (int i = 0; i < word.length(); i++) {
            letters |= 1 << (word.charAt(i) & 31);
        }
        return letters;
    }

    private record Near(Known known, int distance, boolean sameUndotted) {}

    Corrections(Map<String, Integer> words) {
        words.forEach((word, names) -> {
            if (Distance.allowed(word.length()) > 0 && Character.isLetter(word.charAt(0))) {
                byLength.computeIfAbsent(word.length(), none -> new ArrayList<>())
                        .add(new Known(word, names));
                bySound.computeIfAbsent(Sounds.of(word), none -> new ArrayList<>(1))
                        .add(new Known(word, names));
            }
        });
    }

    /** Other words that sound just as {@code written}; none for a short word. */
    List<String> sounding(String written) {
        return written.length() < SURE_BY_SOUND
                ? List.of()
                : bySound.getOrDefault(Sounds.of(written), List.of()).stream()
                        .map(Known::word)
                        .filter(word -> !word.equals(written))
                        .toList();
    }

    /**
     * Words that {@code written} may be, the nearest first; none for a short word.
     *
     * @param limit how many mistakes at most, however long the word
     */
    List<String> near(String written, int limit) {
        int most = Math.min(limit, Distance.allowed(written.length()));
        if (most == 0) {
            return List.of();
        }
        String undotted = Stems.undotted(written);
        List<Near> near = new ArrayList<>();
        String sound = Sounds.of(written);
        bySound.getOrDefault(sound, List.of())
                .forEach(known ->
                        near.add(new Near(known, 1, Stems.undotted(known.word()).equals(undotted))));
        int letters = lettersOf(written);
        for (int length = written.length() - most; length <= written.length() + most; length++) {
            for (Known known : byLength.getOrDefault(length, List.of())) {
                // A mistake changes two letters at most: one goes, one comes.
                if (Integer.bitCount(letters ^ known.letters()) > 2 * most) {
                    continue;
                }
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
                .map(one -> one.known().word())
                .distinct()
                .limit(MOST)
                .toList();
    }
}
