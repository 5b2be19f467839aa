package org.studielots.edge;

import java.time.Clock;
import java.time.LocalDate;
import org.studielots.shared.SwedishTime;

/** The day in Sweden, and how long it lasts: time alone may change an answer at midnight (design.md: Freshness). */
final class SwedishDay {
    private final Clock clock;
    private volatile Span span = new Span(0, 0, 0);

    SwedishDay(Clock clock) {
        this.clock = clock;
    }

    /** The day, as days since 1970. */
    long today() {
        return span().day;
    }

    /** Whole seconds until the next day, rounded down. */
    long secondsLeft() {
        Span now = span();
        return Math.max(0, (now.end - clock.millis()) / 1000);
    }

    private Span span() {
        long now = clock.millis();
        Span known = span;
        if (now >= known.start && now < known.end) {
            return known;
        }
        LocalDate day = SwedishTime.today(clock);
        Span fresh = new Span(
                day.toEpochDay(),
                SwedishTime.startOf(day).toEpochMilli(),
                SwedishTime.startOf(day.plusDays(1)).toEpochMilli());
        span = fresh;
        return fresh;
    }

    private record Span(long day, long start, long end) {}
}
