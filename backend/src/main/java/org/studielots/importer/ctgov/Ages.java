package org.studielots.importer.ctgov;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.studielots.study.Age;
import org.studielots.study.AgeBound;
import org.studielots.study.AgeUnit;

/**
 * Bounds of age from the registry's text: "18 Years", "1 Day", "30 Minutes". "N/A", with or without "(No limit)", is the registry's way to
 * say that there is no bound. A missing field says nothing: extracts leave ages out, so it is not stated, and never excludes anybody.
 */
final class Ages {
    private static final Pattern FORM = Pattern.compile("(\\d{1,4})\\s*([A-Za-z]+)\\.?");
    private static final Pattern NO_LIMIT = Pattern.compile("(?i)(n/?a|none)?\\s*\\(?(no limits?)?\\)?");
    private static final Map<String, AgeUnit> UNITS = Map.of(
            "MINUTE", AgeUnit.MINUTES,
            "HOUR", AgeUnit.HOURS,
            "DAY", AgeUnit.DAYS,
            "WEEK", AgeUnit.WEEKS,
            "MONTH", AgeUnit.MONTHS,
            "YEAR", AgeUnit.YEARS);

    private Ages() {}

    static AgeBound bound(@Nullable String text, Warnings warnings) {
        if (text == null) {
            return AgeBound.NOT_STATED;
        }
        Matcher matcher = FORM.matcher(text);
        if (matcher.matches()) {
            String word = matcher.group(2).toUpperCase(Locale.ROOT);
            AgeUnit unit = UNITS.get(word.endsWith("S") ? word.substring(0, word.length() - 1) : word);
            if (unit != null) {
                return AgeBound.of(new Age(Integer.parseInt(matcher.group(1)), unit));
            }
        }
        if (NO_LIMIT.matcher(text).matches()) {
            return AgeBound.NONE;
        }
        warnings.add(WarningKind.UNKNOWN_AGE, text);
        return AgeBound.NOT_STATED;
    }
}
