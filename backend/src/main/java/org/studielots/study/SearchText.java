package org.studielots.study;

import java.util.Arrays;
import java.util.List;

/** What a reader typed, cut into words. There is no query syntax: every character that is neither letter nor digit only parts words. */
final class SearchText {
    private static final int MAX_WORDS = 32;

    private SearchText() {}

    /** The first 32 different words of {@code text}; empty when there is none. */
    static List<String> words(String text) {
        return Arrays.stream(text.split("[^\\p{L}\\p{N}]+"))
                .filter(word -> !word.isEmpty())
                .distinct()
                .limit(MAX_WORDS)
                .toList();
    }
}
