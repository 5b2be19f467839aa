package org.studielots.study;

import java.time.Clock;
import org.studielots.store.StoreFixture;

/** The catalogue over a real store, for tests of other features. */
public final class StoredStudies {
    private StoredStudies() {}

    /** The catalogue that is in {@code store}. */
    public static Studies in(StoreFixture store, Clock clock) {
        StudyRepository repository = new StudyRepository(store.database());
        return new StudyCatalogue(
                repository,
                new StudyWriter(
                        repository,
                        new OlderEventsRepository(store.database()),
                        store.newChangeLog(),
                        store.newIntents(),
                        event -> {},
                        clock));
    }
}
