package org.studielots.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Cuts texts into words that can be compared, alike for what is indexed and what is asked. "COVID-19", "covid19" and "Covid 19" are the
 * same two words; "type II" and "typ 2" have the same number; British and American spellings meet; there is no query syntax.
 */
public final class Words {
    /** No word is longer; the rest of it is not read. */
    private static final int LONGEST = 60;

    private static final Set<String> NUMBERED = Set.of(
            "typ", "type", "types", "grad", "grade", "stage", "stadium", "fas", "phase", "class", "klass", "grupp",
            "group", "nyha");
    private static final Map<String, String> ROMAN =
            Map.of("i", "1", "ii", "2", "iii", "3", "iv", "4", "v", "5", "vi", "6", "ia", "1a", "ib", "1b");

    private Words() {}

    /** The words of {@code text} in its order; empty when there is neither letter nor digit. */
    public static List<Word> of(String text) {
        List<Word> words = new ArrayList<>(Math.min(text.length() / 6 + 2, 4096));
        boolean startsPart = true;
        int length = text.length();
        int at = 0;
        int lastEnd = -1;
        while (at < length) {
            int c = text.codePointAt(at);
            if (!Character.isLetterOrDigit(c)) {
                startsPart |= endsPart(text, at, c) && !isInitial(words, c);
                at += Character.charCount(c);
                continue;
            }
            boolean digits = Character.isDigit(c);
            int end = at;
            while (end < length) {
                int next = text.codePointAt(end);
                if (isMark(next) && !digits) {
                    end += Character.charCount(next);
                } else if (Character.isLetterOrDigit(next) && Character.isDigit(next) == digits) {
                    end += Character.charCount(next);
                } else {
                    break;
                }
            }
            String written = text.substring(at, Math.min(end, at + LONGEST));
            String plain = digits ? written : plain(written);
            String before = words.isEmpty() ? "" : words.get(words.size() - 1).text();
            if (NUMBERED.contains(before) && ROMAN.containsKey(plain)) {
                plain = ROMAN.getOrDefault(plain, plain);
            } else if (plain.equals("ii") || plain.equals("iii")) {
                plain = ROMAN.getOrDefault(plain, plain);
            }
            boolean joined = lastEnd == at;
            if (!plain.isEmpty() && !isApostropheS(text, at, plain)) {
                words.add(new Word(plain, at, end, digits || isCapitals(written), startsPart, joined));
                startsPart = false;
            }
            lastEnd = end;
            at = end;
        }
        return words;
    }

    private static boolean isApostropheS(String text, int at, String plain) {
        return plain.equals("s") && at > 0 && "'’´`".indexOf(text.charAt(at - 1)) >= 0;
    }

    // "H. pylori": the full stop after a letter ends nothing.
    private static boolean isInitial(List<Word> words, int c) {
        return c == '.'
                && !words.isEmpty()
                && words.get(words.size() - 1).text().length() == 1;
    }

    // A full stop inside a number or an abbreviation ("2.5", "e.g") ends nothing.
    private static boolean endsPart(String text, int at, int c) {
        return switch (c) {
            case ';', ':', '!', '?', '•', '*' -> true;
            case '\n' -> !goesOn(text, at);
            case ',' -> at + 1 >= text.length() || !Character.isDigit(text.charAt(at + 1));
            case '.' -> at + 1 >= text.length() || Character.isWhitespace(text.charAt(at + 1));
            default -> false;
        };
    }

    // A line that was broken in the middle of a sentence goes on with a small letter.
    private static boolean goesOn(String text, int at) {
        int next = at + 1;
        while (next < text.length() && (text.charAt(next) == ' ' || text.charAt(next) == '\t')) {
            next++;
        }
        return next < text.length() && Character.isLowerCase(text.charAt(next));
    }

    private static boolean isMark(int c) {
        return Character.getType(c) == Character.NON_SPACING_MARK;
    }

    private static boolean isCapitals(String written) {
        for (int i = 0; i < written.length(); i++) {
            if (!Character.isUpperCase(written.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** A word in the form in which words are compared; å, ä and ö stay. */
    private static String plain(String written) {
        String lower = written.toLowerCase(Locale.ROOT);
        StringBuilder plain = null;
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            if (c < 'a' || c > 'z') {
                if (plain == null) {
                    plain = new StringBuilder(lower.length() + 8).append(lower, 0, i);
                }
                appendPlain(plain, c);
            } else if (plain != null) {
                plain.append(c);
            }
        }
        return american(plain == null ? lower : composed(plain.toString()));
    }

    private static String composed(String word) {
        if (word.chars().anyMatch(c -> c > 'ÿ' || isMark(c))) {
            String known = Normalizer.normalize(word, Normalizer.Form.NFC);
            StringBuilder plain = new StringBuilder(known.length());
            for (int i = 0; i < known.length(); i++) {
                char c = known.charAt(i);
                if (c == 'å' || c == 'ä' || c == 'ö') {
                    plain.append(c);
                } else {
                    String parts = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD);
                    parts.chars().filter(p -> !isMark(p)).forEach(p -> plain.append((char) p));
                }
            }
            return plain.toString();
        }
        return word;
    }

    private static void appendPlain(StringBuilder plain, char c) {
        switch (c) {
            case 'à', 'á', 'â', 'ã' -> plain.append('a');
            case 'æ' -> plain.append('ä');
            case 'ø' -> plain.append('ö');
            case 'ç' -> plain.append('c');
            case 'è', 'é', 'ê', 'ë' -> plain.append('e');
            case 'ì', 'í', 'î', 'ï' -> plain.append('i');
            case 'ñ' -> plain.append('n');
            case 'ò', 'ó', 'ô', 'õ' -> plain.append('o');
            case 'ù', 'ú', 'û', 'ü' -> plain.append('u');
            case 'ý', 'ÿ' -> plain.append('y');
            case 'ß' -> plain.append("ss");
            case 'α' -> plain.append("alpha");
            case 'β' -> plain.append("beta");
            case 'γ' -> plain.append("gamma");
            case 'δ' -> plain.append("delta");
            case 'ε' -> plain.append("epsilon");
            case 'κ' -> plain.append("kappa");
            case 'λ' -> plain.append("lambda");
            case 'μ', 'µ' -> plain.append("mu");
            case 'ω' -> plain.append("omega");
            default -> plain.append(c);
        }
    }

    // Haemophilia, oesophagus, tumour: what is done here to every word is done alike on both sides, so nothing is lost.
    private static String american(String word) {
        if (word.length() < 5) {
            return word;
        }
        String american = word;
        if (american.contains("ae")) {
            american = american.replace("ae", "e");
        }
        if (american.contains("oe")) {
            american = american.replace("oe", "e");
        }
        if (american.startsWith("tumour") || american.startsWith("behaviour") || american.startsWith("humour")) {
            american = american.replaceFirst("our", "or");
        }
        return american;
    }
}
