package org.studielots.importer.demo;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How fresh a made-up study's status is, whatever day it is: the study is "confirmed" at fixed intervals, and the last of these days is the
 * one it was verified. So the same day gives the same dates, a later day changes only the studies confirmed in between, and no study
 * changes its freshness between two loads.
 */
enum Verification {
    /** Confirmed every 90 days: 0 to 89 days old. */
    VERIFIED(90, 0),
    /** Noticed four weeks apart: 152 to 179 days old. */
    DUE(28, 152),
    /** Long ago: 200 to 559 days old. */
    UNVERIFIED(360, 200),
    /** Nobody ever said. */
    NEVER(0, 0);

    private final int interval;
    private final int delay;

    Verification(int interval, int delay) {
        this.interval = interval;
        this.delay = delay;
    }

    /** The freshness of a study, by its chances. */
    static Verification of(Dice dice) {
        int roll = dice.roll("freshness", 100);
        return roll < 70 ? VERIFIED : roll < 84 ? DUE : roll < 96 ? UNVERIFIED : NEVER;
    }

    /** The day a study was last verified, seen on {@code today}; null for never. */
    @Nullable LocalDate on(LocalDate today, Dice dice) {
        if (this == NEVER) {
            return null;
        }
        long sinceLast = Math.floorMod(today.toEpochDay() - dice.roll("confirmed", interval), interval);
        return today.minusDays(delay + sinceLast);
    }
}
