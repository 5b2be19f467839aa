package org.studielots.importer.ctgov;

import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Whether a sponsor is Swedish, told from its name, since records give no country of a sponsor: by words that only Swedish universities,
 * regions, hospitals and companies bear, by "Sweden" in the name, or by the Swedish company form. The words stand in {@code
 * registry-data/swedish-sponsors.txt}. Safe for use by many threads.
 */
final class SwedishSponsors {
    private static final String WORDS = "/registry-data/swedish-sponsors.txt";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    // Aktiebolag. Finland's "Oy … Ab" writes it with a small b.
    private static final Pattern COMPANY_FORM = Pattern.compile(".*\\S\\s+AB(?:\\s*\\(publ\\.?\\))?\\.?");

    private final List<String> phrases;
    private final List<String> others;

    SwedishSponsors() {
        List<String> lines = Resources.lines(WORDS);
        phrases = lines.stream()
                .filter(line -> !line.startsWith("-"))
                .map(SwedishSponsors::folded)
                .toList();
        others = lines.stream()
                .filter(line -> line.startsWith("-"))
                .map(line -> folded(line.substring(1)))
                .toList();
    }

    /** Whether the sponsor called {@code name} is Swedish. */
    boolean isSwedish(String name) {
        String folded = folded(name);
        if (others.stream().anyMatch(folded::contains)) {
            return false;
        }
        return COMPANY_FORM.matcher(name).matches() || phrases.stream().anyMatch(folded::contains);
    }

    /** Lower case, without accents, words between single spaces with one at either end. */
    static String folded(String text) {
        String plain = isAscii(text)
                ? text
                : MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        StringBuilder folded = new StringBuilder(plain.length() + 2).append(' ');
        for (int i = 0; i < plain.length(); i++) {
            char c = Character.toLowerCase(plain.charAt(i));
            if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
                folded.append(c);
            } else if (folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        if (folded.charAt(folded.length() - 1) != ' ') {
            folded.append(' ');
        }
        return folded.toString();
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }
}
