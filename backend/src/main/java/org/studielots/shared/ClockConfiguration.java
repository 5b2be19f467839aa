package org.studielots.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The clock that everything asks. Option {@code studielots.clock} stops it at an instant, for tests and demonstrations. */
@Configuration(proxyBeanMethods = false)
class ClockConfiguration {
    @Bean
    @ConditionalOnMissingBean
    Clock clock(@Value("${studielots.clock:#{null}}") @Nullable String fixed) {
        if (fixed == null || fixed.isBlank()) {
            return Clock.systemUTC();
        }
        try {
            return Clock.fixed(Instant.parse(fixed), ZoneOffset.UTC);
        } catch (DateTimeParseException e) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "studielots.clock is \"" + fixed
                            + "\"; give an instant such as 2026-11-21T12:00:00Z or leave it out.",
                    e);
        }
    }
}
