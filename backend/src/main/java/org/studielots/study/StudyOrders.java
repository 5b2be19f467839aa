package org.studielots.study;

import org.jspecify.annotations.Nullable;
import org.studielots.search.HitOrder;
import org.studielots.search.Nearness;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** How each order of studies is sorted. Ties are broken by id. */
final class StudyOrders {
    private static final float NEAR_WEIGHT = 8;
    private static final double NEAR_HALF_KM = 50;

    private StudyOrders() {}

    /** The order for {@code filter} when the reader asks for none. */
    static StudyOrder orDefault(@Nullable StudyOrder asked, StudyFilter filter) {
        if (asked == StudyOrder.DISTANCE && filter.near() == null) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "orderBy: DISTANCE needs a place in filter.near, for example near: {municipality: \"Umeå\"}.");
        }
        if (asked != null) {
            return asked;
        }
        return filter.text() == null || filter.text().isBlank() ? StudyOrder.NEWEST : StudyOrder.RELEVANCE;
    }

    static HitOrder hitOrder(StudyOrder order, StudyFilter filter, boolean forward) {
        HitOrder.Builder keys = HitOrder.by();
        switch (order) {
            case NEWEST -> keys.number(StudyFields.FIRST_SUBMITTED_DAY, true);
            case UPDATED -> keys.number(StudyFields.UPDATED_MILLIS, true);
            case RELEVANCE, OPEN_FIRST ->
                keys.number(StudyFields.STUB, false).score().number(StudyFields.UPDATED_MILLIS, true);
            case DISTANCE -> {
                StudyFilter.Near near = java.util.Objects.requireNonNull(filter.near());
                keys.distance(StudyFields.RECRUITING_SITES, near.position())
                        .distance(StudyFields.SITES, near.position());
            }
        }
        return forward ? keys.id(StudyFields.ID) : keys.idReversed(StudyFields.ID);
    }

    /** In OPEN_FIRST what is near ranks above what is far, and nothing is hidden (requirement M24). */
    static @Nullable Nearness nearness(StudyOrder order, StudyFilter filter) {
        return order == StudyOrder.OPEN_FIRST && filter.near() != null
                ? new Nearness(StudyFields.SITES, filter.near().position(), NEAR_WEIGHT, NEAR_HALF_KM)
                : null;
    }
}
