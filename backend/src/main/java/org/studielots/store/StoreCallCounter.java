package org.studielots.store;

import com.mongodb.event.CommandListener;
import com.mongodb.event.CommandStartedEvent;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;

/** Counts the calls to the store, so that "a page costs a fixed number of store calls" can be measured. Never looks into a call. */
final class StoreCallCounter implements CommandListener {
    private final Counter calls;

    StoreCallCounter(MeterRegistry registry) {
        calls = Counter.builder("studielots.store.calls")
                .description("Commands sent to the store by this process")
                .register(registry);
    }

    @Override
    public void commandStarted(CommandStartedEvent event) {
        calls.increment();
    }
}
