package org.studielots.importer.demo;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.PartialDate;
import org.studielots.shared.SwedishTime;
import org.studielots.study.RecruitmentStatus;

/**
 * When a made-up study was verified, starts and ends. Everything but {@code verifiedAt} follows from {@code verifiedAt}, and that moves
 * only when the study is next "confirmed" ({@link Verification}), so bringing the same studies in again later changes few of them.
 *
 * @param verifiedAt the day the status was last verified, null for never
 * @param start when it starts or started, null when withdrawn
 * @param primaryCompletion when its main result is complete, null when not stated
 * @param completion when it ends or ended, null when not stated
 * @param firstSubmitted the day it came to the registry, never after {@code verifiedAt}
 */
record Timeline(
        @Nullable LocalDate verifiedAt,
        @Nullable PartialDate start,
        @Nullable PartialDate primaryCompletion,
        @Nullable PartialDate completion,
        LocalDate firstSubmitted) {
    private static final LocalTime OFFICE_HOUR = LocalTime.of(10, 0);

    static Timeline of(Dice dice, RecruitmentStatus status, @Nullable LocalDate verifiedAt, LocalDate today) {
        LocalDate known = verifiedAt == null ? today.withDayOfYear(1).minusYears(1) : verifiedAt;
        LocalDate year = known.withDayOfYear(1);
        LocalDate announced = year.minusYears(1).plusDays(dice.roll("announced", 300));
        return switch (status) {
            case PLANNED -> {
                // Far enough ahead to lie in the future until the status is verified next.
                LocalDate start = known.plusDays(210 + dice.roll("start", 200));
                yield new Timeline(
                        verifiedAt, month(start), null, month(start.plusDays(300 + dice.roll("end", 900))), announced);
            }
            case WITHDRAWN -> new Timeline(verifiedAt, null, null, null, announced);
            case COMPLETED, TERMINATED -> {
                LocalDate end = year.minusYears(1).plusDays(dice.roll("end", 330));
                LocalDate start = end.minusDays(250 + dice.roll("start", 900));
                yield new Timeline(
                        verifiedAt, told(dice, start), told(dice, end), told(dice, end), before(dice, start));
            }
            default -> {
                LocalDate start = year.minusYears(1 + dice.roll("years", 3)).plusDays(dice.roll("start", 360));
                LocalDate end = year.plusYears(2 + dice.roll("years left", 3)).plusDays(dice.roll("end", 360));
                yield new Timeline(
                        verifiedAt,
                        told(dice, start),
                        dice.happens("primary completion", 60) ? month(end.minusDays(150)) : null,
                        dice.happens("completion", 85) ? month(end) : null,
                        before(dice, start));
            }
        };
    }

    /** When the study was last changed at its source: in office hours of the day it was verified. */
    Instant updatedAt() {
        LocalDate day = verifiedAt == null ? firstSubmitted : verifiedAt;
        return day.atTime(OFFICE_HOUR).atZone(SwedishTime.ZONE).toInstant();
    }

    private static LocalDate before(Dice dice, LocalDate start) {
        return start.minusDays(20 + dice.roll("registered", 130));
    }

    private static PartialDate month(LocalDate day) {
        return PartialDate.find(day.toString().substring(0, 7), true).orElseThrow();
    }

    /** A day that has been, now and then told to the month or the year only. */
    private static PartialDate told(Dice dice, LocalDate day) {
        int length = dice.happens("day told", 70) ? 10 : dice.happens("month told", 85) ? 7 : 4;
        return PartialDate.find(day.toString().substring(0, length), false).orElseThrow();
    }
}
