package org.studielots.shared;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** Days as Sweden counts them; instants are stored in UTC (design.md, Freshness). */
public final class SwedishTime {
    /** The zone whose days count. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    private SwedishTime() {}

    /** The Swedish day of this moment. */
    public static LocalDate today(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZONE);
    }

    /** The instant at which {@code day} begins. */
    public static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ZONE).toInstant();
    }

    /** Time left until the next Swedish day begins: what counts days may be another then. */
    public static Duration untilTomorrow(Clock clock) {
        Instant now = clock.instant();
        return Duration.between(now, startOf(LocalDate.ofInstant(now, ZONE).plusDays(1)));
    }
}
