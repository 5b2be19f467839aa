package org.studielots.study;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Which version of a registry's record a source read, by the days it was sent in and published.
 *
 * @param submittedOn the day it was sent in, null when not told
 * @param postedOn the day it was published, null when not told
 */
record SourceVersion(
        @Nullable LocalDate submittedOn, @Nullable LocalDate postedOn) {
    // What is sent in is checked before it is published: nine of ten within a week, the slowest in about two months.
    private static final int LONGEST_CHECK_DAYS = 60;

    static SourceVersion of(Source source) {
        return new SourceVersion(source.submittedOn(), source.postedOn());
    }

    /** How one version stands to another. */
    enum Order {
        OLDER,
        SAME,
        NEWER,
        /** One of them has no date. */
        UNKNOWN
    }

    boolean isUnknown() {
        return submittedOn == null && postedOn == null;
    }

    /** How this version stands to {@code other}. */
    Order comparedTo(SourceVersion other) {
        if (isUnknown() || other.isUnknown()) {
            return Order.UNKNOWN;
        }
        if (submittedOn != null && other.submittedOn != null) {
            return order(submittedOn, other.submittedOn);
        }
        if (postedOn != null && other.postedOn != null) {
            return order(postedOn, other.postedOn);
        }
        return submittedOn != null && other.postedOn != null
                ? order(submittedOn, other.postedOn, Order.OLDER, Order.NEWER)
                : order(other.submittedOn, postedOn, Order.NEWER, Order.OLDER);
    }

    private static Order order(LocalDate mine, LocalDate other) {
        return mine.isBefore(other) ? Order.OLDER : mine.isAfter(other) ? Order.NEWER : Order.SAME;
    }

    // One extract tells when a version was sent in, the other when one was published: the same version when the check
    // took no longer.
    private static Order order(@Nullable LocalDate submitted, @Nullable LocalDate posted, Order before, Order after) {
        if (submitted == null || posted == null) {
            return Order.UNKNOWN;
        }
        long check = ChronoUnit.DAYS.between(submitted, posted);
        return check < 0 ? after : check > LONGEST_CHECK_DAYS ? before : Order.SAME;
    }
}
