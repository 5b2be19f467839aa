package org.studielots.importer.ctgov;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Texts as people wrote them, from texts as registries carry them: HTML entities (also doubly encoded, title-cased and invalid ones),
 * Markdown escapes, UTF-8 read as Latin-1, control characters and stray white space.
 */
final class Texts {
    /** Longest text that is kept; the registry allows 32,000 characters. */
    static final int LONGEST_TEXT = 65_536;
    /** Longest title, name or place that is kept. */
    static final int LONGEST_LINE = 2_000;

    private static final Pattern ESCAPE = Pattern.compile("\\\\([-<>\\[\\]^&*.~()_#+!|{}\"'`\\\\])");
    private static final Pattern MISREAD = Pattern.compile("[\\u00C2-\\u00F4][\\u0080-\\u00BF]{1,3}");
    private static final Pattern CONTROL =
            Pattern.compile("[\\p{Cc}&&[^\\n\\t]]|[\\u200B\\uFEFF\\u00AD]|[\\uD800-\\uDBFF](?![\\uDC00-\\uDFFF])"
                    + "|(?<![\\uD800-\\uDBFF])[\\uDC00-\\uDFFF]");
    private static final Pattern E_MAIL = Pattern.compile("[\\w.+-]{1,64}@[\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,8}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");
    private static final Pattern LINE_END_BLANKS = Pattern.compile("[\\t \\u00A0]+\\n");
    private static final Pattern EMPTY_LINES = Pattern.compile("\\n{3,}");

    // The second byte of each letter is lost in the record, so no rule can bring it back.
    private static final Map<String, String> BROKEN_NAMES = Map.of("Ren\u00C3 La\u00C3nnec", "René Laënnec");

    private Texts() {}

    /** One line: a title, a name or a place; null when nothing is left. */
    static @Nullable String line(@Nullable String raw, Warnings warnings) {
        if (raw == null) {
            return null;
        }
        String text = mended(raw, warnings);
        text = hasLooseBlanks(text) ? BLANKS.matcher(text).replaceAll(" ").strip() : text;
        return text.isEmpty() ? null : shortened(text, LONGEST_LINE, warnings);
    }

    /** A text with its lines and paragraphs; null when nothing is left. E-mail addresses in running text are blanked out. */
    static @Nullable String paragraphs(@Nullable String raw, Warnings warnings) {
        if (raw == null) {
            return null;
        }
        String text =
                mended(raw.replace("\r\n", "\n").replace('\r', '\n'), warnings).replace('\u00A0', ' ');
        text = LINE_END_BLANKS.matcher(text).replaceAll("\n");
        text = EMPTY_LINES.matcher(text).replaceAll("\n\n").strip();
        return text.isEmpty() ? null : shortened(withoutAddresses(text, warnings), LONGEST_TEXT, warnings);
    }

    // Most texts need no mending, and the patterns below cost more than everything else in an import: look first.
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '&' || c == '\\' || (c < ' ' && c != '\n' && c != '\t') || c == 0x7F) {
                return false;
            }
            if (c >= 0x80 && !Character.isLetter(c) && !isHarmless(c)) {
                return false;
            }
            if (c >= 0xC2 && c <= 0xF4 && i + 1 < text.length() && isContinuation(text.charAt(i + 1))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isHarmless(char c) {
        return (c >= 0xA0 && c <= 0xBF && c != 0xAD) || (c >= 0x2010 && c <= 0x22FF) || c == 0xD7 || c == 0xF7;
    }

    private static boolean isContinuation(char c) {
        return (c >= 0x80 && c <= 0xBF) || c == ' ' || c == 'n';
    }

    private static boolean hasLooseBlanks(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c == ' ' && before == ' ') || c == '\n' || c == '\t' || c == 0xA0) {
                return true;
            }
            before = c;
        }
        return before == ' ';
    }

    private static String mended(String raw, Warnings warnings) {
        if (isPlain(raw)) {
            return raw;
        }
        String text = raw.indexOf('&') < 0 ? raw : Entities.decoded(raw);
        if (text.indexOf('\\') >= 0) {
            text = ESCAPE.matcher(text).replaceAll(match -> java.util.regex.Matcher.quoteReplacement(match.group(1)));
        }
        text = MISREAD.matcher(text).replaceAll(Texts::reread);
        for (Map.Entry<String, String> name : BROKEN_NAMES.entrySet()) {
            text = text.replace(name.getKey(), name.getValue());
        }
        if (text.indexOf('\uFFFD') >= 0) {
            warnings.add(WarningKind.UNREADABLE_CHARACTER, text.strip());
        }
        return CONTROL.matcher(text).replaceAll("");
    }

    private static String reread(MatchResult misread) {
        byte[] bytes = misread.group().getBytes(StandardCharsets.ISO_8859_1);
        try {
            return java.util.regex.Matcher.quoteReplacement(StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException notMisread) {
            return java.util.regex.Matcher.quoteReplacement(misread.group());
        }
    }

    private static String withoutAddresses(String text, Warnings warnings) {
        if (text.indexOf('@') < 0 || !E_MAIL.matcher(text).find()) {
            return text;
        }
        warnings.add(WarningKind.PERSON_LEFT_OUT, "e-mail address in a text");
        return E_MAIL.matcher(text).replaceAll("[e-mail removed]");
    }

    private static String shortened(String text, int longest, Warnings warnings) {
        if (text.length() <= longest) {
            return text;
        }
        warnings.add(WarningKind.SHORTENED, text.substring(0, 40));
        int end = Character.isHighSurrogate(text.charAt(longest - 2)) ? longest - 2 : longest - 1;
        return text.substring(0, end) + "…";
    }
}
