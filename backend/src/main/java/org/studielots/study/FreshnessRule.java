package org.studielots.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * How long a verified status keeps its claim (design.md, Freshness).
 *
 * @param dueAfterDays days after which a status is due, 150 by default
 * @param unverifiedAfterDays days after which it is unverified, 180 by default; not fewer than {@code dueAfterDays}
 */
public record FreshnessRule(int dueAfterDays, int unverifiedAfterDays) {
    /** The rule of design.md. */
    public static final FreshnessRule STANDARD = new FreshnessRule(150, 180);

    /** Refuses days that are negative or in the wrong order. */
    public FreshnessRule {
        if (dueAfterDays < 0 || unverifiedAfterDays < dueAfterDays) {
            throw new IllegalArgumentException("Freshness needs 0 <= due-after-days <= unverified-after-days, not "
                    + dueAfterDays + " and " + unverifiedAfterDays);
        }
    }

    /** Freshness on {@code today} of what was verified on {@code verifiedAt}; never verified is UNVERIFIED. */
    public Freshness at(@Nullable LocalDate verifiedAt, LocalDate today) {
        if (verifiedAt == null) {
            return Freshness.UNVERIFIED;
        }
        long days = ChronoUnit.DAYS.between(verifiedAt, today);
        return days > unverifiedAfterDays
                ? Freshness.UNVERIFIED
                : days > dueAfterDays ? Freshness.DUE : Freshness.VERIFIED;
    }

    /** The earliest verification that still counts as verified or due on {@code today}. */
    public LocalDate earliestConfirmed(LocalDate today) {
        return today.minusDays(unverifiedAfterDays);
    }

    /** The earliest verification that still counts as verified on {@code today}. */
    public LocalDate earliestVerified(LocalDate today) {
        return today.minusDays(dueAfterDays);
    }
}
