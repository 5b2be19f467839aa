package org.studielots.study;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** One spelling for the names of conditions that registries write now with, now without capital letters. */
final class ConditionName {
    private ConditionName() {}

    /** {@code name} in sentence case: "Breast Cancer" as "Breast cancer"; words in capitals such as HIV and COVID-19 stay. */
    static String canonical(String name) {
        String lower = Arrays.stream(name.strip().split("\\s+"))
                .map(word -> isTitleCase(word) ? word.toLowerCase(Locale.ROOT) : word)
                .collect(Collectors.joining(" "));
        return lower.isEmpty() ? lower : lower.substring(0, 1).toUpperCase(Locale.ROOT) + lower.substring(1);
    }

    /** {@code name} as it stands inside a sentence: with a small first letter unless its first word is written in capitals. */
    static String inSentence(String name) {
        String canonical = canonical(name);
        int end = canonical.indexOf(' ');
        String first = end < 0 ? canonical : canonical.substring(0, end);
        return isTitleCase(first) ? first.toLowerCase(Locale.ROOT) + canonical.substring(first.length()) : canonical;
    }

    private static boolean isTitleCase(String word) {
        return word.length() > 1
                && Character.isUpperCase(word.charAt(0))
                && word.chars().skip(1).noneMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
    }
}
