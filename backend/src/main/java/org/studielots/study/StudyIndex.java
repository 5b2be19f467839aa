package org.studielots.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.studielots.node.Nodes;
import org.studielots.search.IndexSnapshot;
import org.studielots.search.TextIndex;
import org.studielots.shared.DataVersion;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.ServingOnly;
import org.studielots.store.Change;
import org.studielots.store.ChangeListener;
import org.studielots.store.ChangeLogRepository;
import org.studielots.store.DataFolder;

/**
 * This process's index of the catalogue. It is derived from the store, keeps up with the order of changes, and is built anew beside the
 * old one when asked for or when there is none that fits.
 */
@Component
@ServingOnly
class StudyIndex implements ChangeListener, DataVersion, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StudyIndex.class);
    private static final int REBUILD_BATCH = 500;

    private final StudyRepository studies;
    private final StudyCache cache;
    private final ChangeLogRepository log;
    private final Nodes nodes;
    private final IndexFolder folder;
    private final AtomicReference<Opened> opened = new AtomicReference<>();
    private volatile long position;

    StudyIndex(StudyRepository studies, StudyCache cache, ChangeLogRepository log, Nodes nodes, DataFolder data) {
        this.studies = studies;
        this.cache = cache;
        this.log = log;
        this.nodes = nodes;
        folder = new IndexFolder(data.folder("index"), log.storeId());
        Optional<IndexFolder.Generation> newest = folder.findNewest();
        if (newest.isPresent() && newest.get().position() <= log.last()) {
            position = newest.get().position();
            opened.set(new Opened(newest.get().folder(), open(newest.get().folder())));
        } else {
            newest.ifPresent(unusable -> IndexFolder.delete(unusable.folder()));
        }
    }

    private record Opened(Path folder, TextIndex<StudyIndexEntry> index) {}

    private static TextIndex<StudyIndexEntry> open(Path generation) {
        return TextIndex.open(generation, StudyIndexEntry.class);
    }

    /** What reads the index. */
    interface Reader<T> {
        /** Reads a snapshot, with predicates made by {@code make}. */
        T read(SearchPredicateFactory make, IndexSnapshot snapshot);
    }

    /** Gives {@code reader} the index as it stands now; UNAVAILABLE while it is built for the first time. */
    <T> T read(Reader<T> reader) {
        Opened current = opened.get();
        if (current == null) {
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The catalogue is being indexed after a start without an index. Ask again in some seconds.");
        }
        TextIndex<StudyIndexEntry> index = current.index();
        return index.read(snapshot -> reader.read(index.predicates(), snapshot));
    }

    /** Builds the index if there is none that fits. Called once, before changes are taken. */
    void prepare() {
        if (opened.get() == null) {
            rebuild();
        }
    }

    @Override
    public long position() {
        return position;
    }

    @Override
    public long current() {
        return position;
    }

    @Override
    public void onChanges(List<Change> changes) {
        Set<String> ids = new HashSet<>();
        boolean rebuild = false;
        for (Change change : changes) {
            if (change.subject().equals(Change.REINDEX)) {
                rebuild = true;
            } else {
                ids.add(change.subject());
            }
        }
        Opened current = opened.get();
        if (rebuild || current == null) {
            rebuild();
            return;
        }
        Map<String, StoredStudy> changed = studies.listStudies(ids);
        List<StudyIndexEntry> entries = new ArrayList<>(changed.size());
        for (StoredStudy stored : changed.values()) {
            cache.replace(stored);
            if (stored.mergedInto() == null) {
                entries.add(new StudyIndexEntry(stored.study(), nodes));
                ids.remove(stored.id());
            }
        }
        current.index().write(entries, ids);
        long reached = Math.max(position, changes.get(changes.size() - 1).position());
        folder.writePosition(current.folder(), reached);
        position = reached;
    }

    private void rebuild() {
        long reached = log.last();
        Path next = folder.next();
        TextIndex<StudyIndexEntry> index = open(next);
        List<StudyIndexEntry> batch = new ArrayList<>(REBUILD_BATCH);
        long[] count = {0};
        studies.forEach(stored -> {
            if (stored.mergedInto() == null) {
                batch.add(new StudyIndexEntry(stored.study(), nodes));
                count[0]++;
            }
            if (batch.size() == REBUILD_BATCH) {
                index.write(batch, List.of());
                batch.clear();
            }
        });
        index.write(batch, List.of());
        index.merge();
        folder.writePosition(next, reached);
        Opened old = opened.getAndSet(new Opened(next, index));
        position = Math.max(position, reached);
        LOG.info("Search index built with {} studies", count[0]);
        if (old != null) {
            old.index().close();
            IndexFolder.delete(old.folder());
        }
    }

    @Override
    public void close() {
        Opened current = opened.get();
        if (current != null) {
            current.index().close();
        }
    }
}
