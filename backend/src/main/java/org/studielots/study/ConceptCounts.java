package org.studielots.study;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.studielots.shared.ServingOnly;
import org.studielots.shared.SwedishTime;

/** How many studies are about each concept, counted once for each state of the index and each day. Safe for use by many threads. */
@Component
@ServingOnly
class ConceptCounts {
    private final StudySearch search;
    private final Clock clock;
    private final AtomicReference<Counted> counted = new AtomicReference<>();

    ConceptCounts(StudySearch search, Clock clock) {
        this.search = search;
        this.clock = clock;
    }

    private record Counted(long position, LocalDate day, Map<String, Long> all, Map<String, Long> open) {}

    /** Number of studies about the concept or a kind of it. */
    long of(String concept) {
        return counted().all().getOrDefault(concept, 0L);
    }

    /** Number of those that are open and confirmed today. */
    long openOf(String concept) {
        return counted().open().getOrDefault(concept, 0L);
    }

    private Counted counted() {
        Counted known = counted.get();
        long position = search.position();
        LocalDate today = SwedishTime.today(clock);
        if (known == null || known.position() != position || !known.day().equals(today)) {
            known = new Counted(position, today, search.countByConcept(false), search.countByConcept(true));
            counted.set(known);
        }
        return known;
    }
}
