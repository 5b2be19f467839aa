package org.studielots.study;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.studielots.search.Generation;
import org.studielots.search.IndexHome;
import org.studielots.search.IndexSnapshot;
import org.studielots.search.LostBuildException;
import org.studielots.search.TextIndex;
import org.studielots.shared.DataVersion;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.ServingOnly;
import org.studielots.store.Change;
import org.studielots.store.ChangeListener;
import org.studielots.store.ChangeLogRepository;

/**
 * The index of the catalogue as this process reads it. It is derived from the store, keeps up with the order of changes, and is built
 * anew in the background beside the old one when asked for or when there is none that fits.
 */
@Component
@ServingOnly
class StudyIndex implements ChangeListener, DataVersion, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(StudyIndex.class);
    private static final long PATIENCE_SECONDS = 20;
    private static final long LOOK_EVERY_MILLIS = 1000;

    private final StudyEntries studies;
    private final ChangeLogRepository log;
    private final IndexHome<StudyIndexEntry> home;
    private final Thread keeper = new Thread(this::keep, "index-keeper");
    private final CountDownLatch ready = new CountDownLatch(1);
    private final Object writing = new Object();
    private final Semaphore wakeUps = new Semaphore(0);
    private volatile @Nullable Served served;
    private volatile @Nullable IndexBuild build;
    private volatile boolean stopped;
    private boolean followed;

    StudyIndex(StudyEntries studies, ChangeLogRepository log, IndexHome<StudyIndexEntry> home) {
        this.studies = studies;
        this.log = log;
        this.home = home;
        keeper.setDaemon(true);
    }

    /** The generation that is read, and the position in the order of changes that readings contain. */
    private record Served(Generation<StudyIndexEntry> generation, long position) {}

    /** What reads the index. */
    interface Reader<T> {
        /** Reads a snapshot, with predicates made by {@code make}. */
        T read(SearchPredicateFactory make, IndexSnapshot snapshot);
    }

    /** Gives {@code reader} the index as it stands now; UNAVAILABLE while it is built for the first time. */
    <T> T read(Reader<T> reader) {
        Served current = served;
        while (true) {
            if (current == null) {
                throw unavailable();
            }
            TextIndex<StudyIndexEntry> index = current.generation().index();
            try {
                return index.read(snapshot -> reader.read(index.predicates(), snapshot));
            } catch (RuntimeException e) {
                Served now = served;
                if (now == null || now.generation() == current.generation()) {
                    throw e;
                }
                // A newer generation took its place while it was read.
                current = now;
            }
        }
    }

    private DomainException unavailable() {
        Integer percent = buildPercent();
        return new DomainException(
                ErrorCode.UNAVAILABLE,
                "The catalogue is being indexed after a start without an index"
                        + (percent == null ? "" : ": " + percent + " % is done")
                        + ". Ask again in some seconds.");
    }

    /** How many of a hundred parts of the index that this process builds are done; null when it builds none. */
    @Nullable Integer buildPercent() {
        IndexBuild current = build;
        return current == null ? null : current.percent();
    }

    /** Name of the generation that is read, empty when there is none. */
    String generationName() {
        Served current = served;
        return current == null ? "" : current.generation().name();
    }

    /** Whether there is an index to read. */
    boolean isReady() {
        return served != null;
    }

    /**
     * Opens the index, or begins to build one if there is none that fits, and waits a while for it. Called once, before changes are taken.
     */
    void prepare() {
        keeper.start();
        try {
            if (!ready.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                LOG.info("The search index is being built; until then searches are answered with how far it has come");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    // What is built covers all that has happened when it is published, so who has nothing yet need not follow from the
    // first.
    @Override
    public long position() {
        synchronized (writing) {
            followed = true;
            Served current = served;
            return current == null ? log.last() : current.position();
        }
    }

    @Override
    public long current() {
        Served current = served;
        return current == null ? 0 : current.position();
    }

    @Override
    public void onChanges(List<Change> changes) {
        synchronized (writing) {
            take(changes);
            long reindexAt = changes.stream()
                    .filter(change -> change.subject().equals(Change.REINDEX))
                    .mapToLong(Change::position)
                    .max()
                    .orElse(-1);
            if (isOlderThan(reindexAt)) {
                followSwitch();
            }
            if (isOlderThan(reindexAt)) {
                home.beginNext();
                wakeUps.release();
            }
            if (served != null) {
                served.generation().keepPosition(served.position());
            }
        }
    }

    private boolean isOlderThan(long reindexAt) {
        Served current = served;
        return current != null && current.generation().publishedAt() < reindexAt;
    }

    private void take(List<Change> changes) {
        Served current = served;
        List<StudyEntries.Changed> changed = studies.list(changes);
        if (current != null) {
            current.generation().index().write(studies.entries(changed));
            long reached = changes.get(changes.size() - 1).position();
            served = new Served(current.generation(), Math.max(current.position(), reached));
        }
    }

    private void keep() {
        boolean told = false;
        while (!stopped) {
            try {
                if (served == null || home.isShared()) {
                    followSwitch();
                }
                if (served == null || home.isNextBegun()) {
                    buildNext();
                }
                home.tidy();
                told = false;
            } catch (LostBuildException e) {
                LOG.info(e.getMessage());
            } catch (RuntimeException e) {
                if (!stopped && !told) {
                    LOG.warn("The search index could not be opened or built, and will be tried again until it is", e);
                    told = true;
                }
            }
            pause();
        }
    }

    private void pause() {
        try {
            var unused = wakeUps.tryAcquire(LOOK_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            wakeUps.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }

    /** Reads the current generation if it is another than before. It has come at least as far before anybody reads it. */
    private void followSwitch() {
        synchronized (writing) {
            Served before = served;
            Optional<String> name = home.currentName();
            if (name.isEmpty() || before != null && before.generation().name().equals(name.get())) {
                return;
            }
            Generation<StudyIndexEntry> current = home.openCurrent().orElse(null);
            if (current == null) {
                return;
            }
            // An index that is ahead of the store is of a store that was put back from an older copy.
            if (current.position() > log.last()) {
                current.close();
                return;
            }
            // Who follows the changes already is not told of them once more.
            long target = before != null ? before.position() : followed ? Long.MAX_VALUE : 0;
            long position = current.position();
            List<Change> changes = position < target ? log.listAfter(position) : List.of();
            while (!changes.isEmpty()) {
                current.index().write(studies.entries(studies.list(changes)));
                position = changes.get(changes.size() - 1).position();
                changes = position < target ? log.listAfter(position) : List.of();
            }
            serve(current, position);
        }
    }

    private void serve(Generation<StudyIndexEntry> next, long position) {
        Served before = served;
        served = new Served(next, before == null ? position : Math.max(before.position(), position));
        ready.countDown();
        if (before != null) {
            before.generation().close();
        }
    }

    private void buildNext() {
        Generation<StudyIndexEntry> next = home.openNext().orElse(null);
        if (next == null) {
            return;
        }
        boolean published = false;
        try (IndexBuild work = new IndexBuild(studies, log, next, () -> stopped)) {
            build = work;
            if (work.position() > 0) {
                LOG.info("Building the search index goes on at {} %", work.percent());
            }
            if (!work.followToTheEnd()) {
                return;
            }
            next.index().merge();
            next.index().settle();
            synchronized (writing) {
                if (work.followToTheEnd()) {
                    home.publish(next, work.position());
                    serve(next, work.position());
                    published = true;
                }
            }
        } finally {
            build = null;
            if (!published) {
                next.close();
            }
        }
        LOG.info("Search index {} built", next.name());
    }

    @Override
    public void close() {
        stopped = true;
        wakeUps.release();
        try {
            keeper.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Served current = served;
        if (current != null) {
            current.generation().close();
        }
        home.close();
    }
}
