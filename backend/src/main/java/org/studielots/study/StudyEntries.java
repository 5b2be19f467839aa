package org.studielots.study;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.studielots.node.Nodes;
import org.studielots.search.Entry;
import org.studielots.shared.ServingOnly;
import org.studielots.store.Change;
import org.studielots.store.ChangeLogRepository;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Vocabulary;

/** Makes of changes what is written to the index: the newest states of the studies that changed. */
@Component
@ServingOnly
class StudyEntries {
    private final StudyRepository studies;
    private final StudyCache cache;
    private final ChangeLogRepository log;
    private final Nodes nodes;
    private final ConceptFinder finder;
    private final Vocabulary vocabulary;

    StudyEntries(
            StudyRepository studies,
            StudyCache cache,
            ChangeLogRepository log,
            Nodes nodes,
            ConceptFinder finder,
            Vocabulary vocabulary) {
        this.studies = studies;
        this.cache = cache;
        this.log = log;
        this.nodes = nodes;
        this.finder = finder;
        this.vocabulary = vocabulary;
    }

    /**
     * A study that changed.
     *
     * @param version its version, or that of the change when it is not in the store
     */
    record Changed(
            String id,
            long version,
            @org.jspecify.annotations.Nullable StoredStudy stored) {}

    /** The studies that {@code changes} are about, as they stand now; kept ones are replaced by newer states in the cache. */
    List<Changed> list(List<Change> changes) {
        List<Changed> listed = read(changes);
        for (Changed changed : listed) {
            if (changed.stored() != null) {
                cache.replace(changed.stored());
            }
        }
        return listed;
    }

    /**
     * The studies that {@code changes} are about and that no later change is known of, as they stand now. Who reads all changes from the
     * first to the last is given every study once, and those that change meanwhile once more.
     */
    List<Changed> listLatest(List<Change> changes) {
        Map<String, Long> versions = versions(changes);
        List<Changed> listed = read(changes);
        List<ChangeLogRepository.Happened> newer = new ArrayList<>();
        for (Changed changed : listed) {
            if (changed.version() > versions.getOrDefault(changed.id(), 0L)) {
                newer.add(new ChangeLogRepository.Happened(changed.id(), changed.version()));
            }
        }
        Set<String> later = new HashSet<>();
        log.listAppended(newer).forEach(happened -> later.add(happened.subject()));
        listed.removeIf(changed -> later.contains(changed.id()));
        return listed;
    }

    private List<Changed> read(List<Change> changes) {
        Map<String, Long> versions = versions(changes);
        Map<String, StoredStudy> stored = studies.listStudies(versions.keySet());
        List<Changed> listed = new ArrayList<>(versions.size());
        versions.forEach((id, version) -> {
            StoredStudy study = stored.get(id);
            listed.add(new Changed(id, study == null ? version : study.version(), study));
        });
        return listed;
    }

    private static Map<String, Long> versions(List<Change> changes) {
        Map<String, Long> versions = new LinkedHashMap<>();
        for (Change change : changes) {
            if (!change.subject().equals(Change.REINDEX)) {
                versions.merge(change.subject(), change.version(), Math::max);
            }
        }
        return versions;
    }

    /** What the index is given of studies. */
    List<Entry<StudyIndexEntry>> entries(List<Changed> changed) {
        List<Entry<StudyIndexEntry>> entries = new ArrayList<>(changed.size());
        for (Changed one : changed) {
            StoredStudy stored = one.stored();
            StudyIndexEntry content = stored == null || stored.mergedInto() != null
                    ? null
                    : new StudyIndexEntry(stored.study(), nodes, finder, vocabulary);
            entries.add(new Entry<>(one.id(), one.version(), content));
        }
        return entries;
    }
}
