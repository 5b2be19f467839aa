package org.studielots.node;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes spellings comparable: lower case, dots and rings off, and "aa", "ae", "oe" read as å, ä, ö, so that Jönköping, Jonkoping and
 * Joenkoeping are the same. Everything but letters and digits separates words.
 */
final class Folding {
    private static final char LAST_LATIN_1 = 0xFF;

    private Folding() {}

    /** {@code text} folded: lower-case words with one space between; empty when nothing is left. */
    static String fold(String text) {
        String plain = plain(text).toLowerCase(Locale.ROOT);
        StringBuilder folded = new StringBuilder(plain.length());
        for (int i = 0; i < plain.length(); i++) {
            char c = base(plain.charAt(i));
            if (isWord(c)) {
                append(folded, c);
            } else if (!isMark(c) && !folded.isEmpty() && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        int end = folded.length();
        return end > 0 && folded.charAt(end - 1) == ' ' ? folded.substring(0, end - 1) : folded.toString();
    }

    /** The words of {@code text}, folded. */
    static String[] words(String text) {
        String folded = fold(text);
        return folded.isEmpty() ? new String[0] : folded.split(" ");
    }

    /** Letters beyond Latin-1 and loose marks are rare: only texts with them pay for taking letters apart. */
    private static String plain(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) > LAST_LATIN_1) {
                return Normalizer.normalize(text, Normalizer.Form.NFD);
            }
        }
        return text;
    }

    private static char base(char c) {
        return switch (c) {
            case 'à', 'á', 'â', 'ã', 'ä', 'å', 'æ' -> 'a';
            case 'è', 'é', 'ê', 'ë' -> 'e';
            case 'ì', 'í', 'î', 'ï' -> 'i';
            case 'ò', 'ó', 'ô', 'õ', 'ö', 'ø' -> 'o';
            case 'ù', 'ú', 'û', 'ü' -> 'u';
            case 'ç' -> 'c';
            case 'ñ' -> 'n';
            case 'ý', 'ÿ' -> 'y';
            default -> c;
        };
    }

    private static boolean isWord(char c) {
        return c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c > LAST_LATIN_1 && Character.isLetterOrDigit(c);
    }

    private static boolean isMark(char c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static void append(StringBuilder folded, char c) {
        int last = folded.length() - 1;
        char before = last < 0 ? ' ' : folded.charAt(last);
        boolean second = before == 'a' && (c == 'a' || c == 'e') || before == 'o' && c == 'e';
        if (!second) {
            folded.append(c);
        }
    }
}
