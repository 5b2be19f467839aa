package org.studielots.importer;

import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.studielots.importer.demo.DemoStudies;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.SwedishTime;
import org.studielots.study.CatalogueSettings;
import org.studielots.study.Studies;

/**
 * Sees to it that a server has studies to show: the shipped records at its first start, and with {@code studielots.demo} the made-up ones
 * as they stand today. Done before the index begins and the first request is taken.
 */
@Component
@ServingOnly
class FirstStudies implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FirstStudies.class);
    /** Before the index begins to follow the store. */
    private static final int PHASE = -100;

    private final ShippedData shipped;
    private final ObjectProvider<DemoStudies> demo;
    private final Studies studies;
    private final CatalogueSettings settings;
    private final Clock clock;
    private volatile boolean running;

    FirstStudies(
            ShippedData shipped,
            ObjectProvider<DemoStudies> demo,
            Studies studies,
            CatalogueSettings settings,
            Clock clock) {
        this.shipped = shipped;
        this.demo = demo;
        this.studies = studies;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        shipped.loadOnce();
        if (settings.demo()) {
            demo.ifAvailable(madeUp -> studies.bring(madeUp.all(SwedishTime.today(clock))));
            LOG.info("Made-up studies for demonstration are part of the catalogue");
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
