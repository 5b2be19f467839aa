package org.studielots.importer.ctgov;

import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.text.translate.AggregateTranslator;
import org.apache.commons.text.translate.CharSequenceTranslator;
import org.apache.commons.text.translate.EntityArrays;
import org.apache.commons.text.translate.LookupTranslator;

/** HTML entities decoded, however often a text was encoded: records carry names whose ampersand was encoded three times. */
final class Entities {
    private static final int DEEPEST = 5;
    private static final Pattern NUMBER = Pattern.compile("&#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}));");
    // As records carry them: title-cased by a clean-up of names, and &lte;/&gte;, which no HTML has.
    private static final Pattern LOOSE =
            Pattern.compile("&(amp|lt|gt|quot|apos|nbsp|lte|gte);", Pattern.CASE_INSENSITIVE);
    private static final Map<String, String> LOOSE_MEANING =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "nbsp", " ", "lte", "≤", "gte", "≥");
    private static final CharSequenceTranslator NAMED = new AggregateTranslator(
            new LookupTranslator(EntityArrays.ISO8859_1_UNESCAPE),
            new LookupTranslator(EntityArrays.HTML40_EXTENDED_UNESCAPE));

    private Entities() {}

    static String decoded(String text) {
        String before = text;
        for (int depth = 0; depth < DEEPEST && before.indexOf('&') >= 0; depth++) {
            String after = NUMBER.matcher(before).replaceAll(Entities::character);
            after = LOOSE.matcher(after)
                    .replaceAll(match -> Matcher.quoteReplacement(
                            LOOSE_MEANING.getOrDefault(match.group(1).toLowerCase(Locale.ROOT), "")));
            after = NAMED.translate(after);
            if (after.equals(before)) {
                break;
            }
            before = after;
        }
        return before;
    }

    private static String character(MatchResult match) {
        int code = match.group(1) != null ? Integer.parseInt(match.group(1), 16) : Integer.parseInt(match.group(2));
        boolean one = Character.isValidCodePoint(code) && !(code >= 0xD800 && code <= 0xDFFF);
        return one ? Matcher.quoteReplacement(Character.toString(code)) : "";
    }
}
