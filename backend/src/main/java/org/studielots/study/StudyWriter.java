package org.studielots.study;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.ChangeLogRepository.Happened;
import org.studielots.store.IntentRepository;

/**
 * Writes studies so that each change is one atomic write and gets its place in the one order of changes, whatever dies in between: note
 * the intent, write the documents, append to the change log, take the note away.
 */
@Component
class StudyWriter {
    private static final int MAX_ATTEMPTS = 20;

    private final StudyRepository studies;
    private final OlderEventsRepository olderEvents;
    private final ChangeLogRepository log;
    private final IntentRepository intents;
    private final ApplicationEventPublisher publisher;
    private final Clock clock;

    StudyWriter(
            StudyRepository studies,
            OlderEventsRepository olderEvents,
            ChangeLogRepository log,
            IntentRepository intents,
            ApplicationEventPublisher publisher,
            Clock clock) {
        this.studies = studies;
        this.olderEvents = olderEvents;
        this.log = log;
        this.intents = intents;
        this.publisher = publisher;
        this.clock = clock;
    }

    /** See {@link Studies#bring}. */
    List<Studies.Outcome> bring(List<Study> batch) {
        Map<Integer, Studies.Outcome> outcomes = new HashMap<>();
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < batch.size(); i++) {
            open.add(i);
        }
        for (int attempt = 0; !open.isEmpty(); attempt++) {
            if (attempt == MAX_ATTEMPTS) {
                throw new DomainException(
                        ErrorCode.CONFLICT,
                        "Others change the same studies all the time; " + open.size()
                                + " could not be written. Try again.");
            }
            open = bringOnce(batch, open, outcomes);
        }
        List<Studies.Outcome> inOrder = new ArrayList<>(batch.size());
        for (int i = 0; i < batch.size(); i++) {
            inOrder.add(outcomes.getOrDefault(i, Studies.Outcome.UNCHANGED));
        }
        return inOrder;
    }

    // Tries the open ones once, and gives those that somebody else was faster with.
    private List<Integer> bringOnce(List<Study> batch, List<Integer> open, Map<Integer, Studies.Outcome> outcomes) {
        Set<String> ids = new HashSet<>();
        open.forEach(i -> ids.add(batch.get(i).id()));
        Map<String, StoredStudy> known = withSurvivors(studies.listStudies(ids));
        Instant now = clock.instant();
        Map<String, StoredStudy> changed = new LinkedHashMap<>();
        Map<String, List<Integer>> changers = new HashMap<>();
        for (int i : open) {
            Study told = batch.get(i);
            StoredStudy stored = known.get(told.id());
            String id = stored == null ? told.id() : stored.id();
            StoredStudy pending = changed.get(id);
            Study before = pending != null ? pending.study() : stored == null ? null : stored.study();
            Study after = before == null ? told : StudyMerge.merge(before, told);
            if (after.equals(before)) {
                outcomes.put(i, Studies.Outcome.UNCHANGED);
                continue;
            }
            outcomes.put(i, before == null ? Studies.Outcome.NEW : Studies.Outcome.CHANGED);
            changed.put(id, nextVersion(stored, after, now));
            changers.computeIfAbsent(id, key -> new ArrayList<>()).add(i);
        }
        List<Integer> again = new ArrayList<>();
        for (StoredStudy lost : write(List.copyOf(changed.values()))) {
            again.addAll(changers.getOrDefault(lost.id(), List.of()));
        }
        return again;
    }

    private StoredStudy nextVersion(@org.jspecify.annotations.Nullable StoredStudy stored, Study after, Instant now) {
        if (stored == null) {
            return new StoredStudy(after, 1, null, StatusEvents.between(null, after, 1, now), List.of());
        }
        long version = stored.version() + 1;
        List<StatusEvent> events = new ArrayList<>(StatusEvents.between(stored.study(), after, version, now));
        events.addAll(stored.events());
        return olderEvents.relieve(
                new StoredStudy(after, version, stored.mergedInto(), List.copyOf(events), stored.olderEvents()));
    }

    // A source goes on telling of a study under the id that a merge has retired: what it tells belongs to the survivor.
    private Map<String, StoredStudy> withSurvivors(Map<String, StoredStudy> known) {
        Map<String, String> survivors = new HashMap<>();
        known.forEach((id, stored) -> {
            if (stored.mergedInto() != null) {
                survivors.put(id, stored.mergedInto());
            }
        });
        if (!survivors.isEmpty()) {
            Map<String, StoredStudy> found = withSurvivors(studies.listStudies(new HashSet<>(survivors.values())));
            survivors.forEach((id, survivor) -> {
                StoredStudy stored = found.get(survivor);
                if (stored != null) {
                    known.put(id, stored);
                }
            });
        }
        return known;
    }

    /** Writes new versions and gives their changes a position; gives those that somebody else was faster with. */
    List<StoredStudy> write(List<StoredStudy> changed) {
        if (changed.isEmpty()) {
            return List.of();
        }
        String intent = intents.begin(changed.stream()
                .map(stored -> new Happened(stored.id(), stored.version()))
                .toList());
        List<StoredStudy> lost = studies.write(changed, intent);
        List<Happened> happened = changed.stream()
                .filter(stored -> !lost.contains(stored))
                .map(stored -> new Happened(stored.id(), stored.version()))
                .toList();
        if (!happened.isEmpty()) {
            log.append(happened);
        }
        intents.end(intent);
        publisher.publishEvent(new StudiesWritten());
        return lost;
    }

    /**
     * Finishes what writers began and did not end: changes that are stored get their position.
     *
     * @param all also what was begun just now, as at start after a crash; harmless while its writer is still at work
     */
    void recover(boolean all) {
        for (IntentRepository.Intent intent : intents.listAbandoned(all)) {
            Map<String, Long> versions = studies.listVersions(
                    intent.changes().stream().map(Happened::subject).distinct().toList());
            List<Happened> stored = intent.changes().stream()
                    .filter(change -> versions.getOrDefault(change.subject(), 0L) >= change.version())
                    .toList();
            if (!stored.isEmpty()) {
                log.append(stored);
            }
            // A write that has not come yet may still come, until its writer must be dead.
            if (intent.forgotten() || stored.size() == intent.changes().size()) {
                intents.end(intent.id());
            }
        }
    }

    /** Tells this process's own followers that there is something new. */
    record StudiesWritten() {}
}
