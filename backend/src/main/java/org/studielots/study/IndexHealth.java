package org.studielots.study;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import org.studielots.shared.ServingOnly;

/** Tells health checks that searches cannot be answered yet, so that readers are sent to servers that can. */
@Component("searchIndex")
@ServingOnly
class IndexHealth implements HealthIndicator {
    private final StudyIndex index;

    IndexHealth(StudyIndex index) {
        this.index = index;
    }

    @Override
    public Health health() {
        Health.Builder health = index.isReady() ? Health.up() : Health.outOfService();
        @Nullable Integer percent = index.buildPercent();
        return percent == null
                ? health.build()
                : health.withDetail("builtPercent", percent).build();
    }
}
