package org.studielots.study;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the catalogue is set up.
 *
 * @param demo option {@code studielots.demo}: whether made-up studies are part of it; off by default
 * @param freshness options {@code studielots.freshness.due-after-days} and {@code unverified-after-days}; 150 and 180 by default
 */
@ConfigurationProperties("studielots")
public record CatalogueSettings(
        @DefaultValue("false") boolean demo, @DefaultValue Freshness freshness) {
    /**
     * How long a verified status keeps its claim.
     *
     * @param dueAfterDays days after which it should be verified again
     * @param unverifiedAfterDays days after which it has lost its claim
     */
    public record Freshness(
            @DefaultValue("150") int dueAfterDays,
            @DefaultValue("180") int unverifiedAfterDays) {}

    FreshnessRule rule() {
        return new FreshnessRule(freshness.dueAfterDays(), freshness.unverifiedAfterDays());
    }
}
