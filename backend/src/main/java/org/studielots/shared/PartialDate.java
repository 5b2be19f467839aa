package org.studielots.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date that a registry may give to the year, the month or the day.
 *
 * @param text as the registry writes it: {@code 2026}, {@code 2026-11} or {@code 2026-11-21}
 * @param firstDay the first day that the date can mean; a month counts from its first day (design.md, Verified at)
 * @param precision how exactly the date is known
 * @param estimated true when expected, false when it has happened, null when the registry does not say
 */
public record PartialDate(
        String text,
        LocalDate firstDay,
        DatePrecision precision,
        @Nullable Boolean estimated) {
    private static final Pattern FORM = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

    /** The date that {@code text} writes, or nothing when it writes none. */
    public static Optional<PartialDate> find(@Nullable String text, @Nullable Boolean estimated) {
        if (text == null) {
            return Optional.empty();
        }
        Matcher matcher = FORM.matcher(text.strip());
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String month = matcher.group(2);
        String day = matcher.group(3);
        try {
            LocalDate first = LocalDate.of(
                    Integer.parseInt(matcher.group(1)),
                    month == null ? 1 : Integer.parseInt(month),
                    day == null ? 1 : Integer.parseInt(day));
            DatePrecision precision =
                    day != null ? DatePrecision.DAY : month != null ? DatePrecision.MONTH : DatePrecision.YEAR;
            return Optional.of(new PartialDate(matcher.group(), first, precision, estimated));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }
}
