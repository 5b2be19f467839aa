package org.studielots.study;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.studielots.search.Generation;
import org.studielots.search.TextIndex;
import org.studielots.store.Change;
import org.studielots.store.ChangeLogRepository;

/**
 * Builds one generation of the index: it follows the order of changes from the first to the last, as every reader of it does, only that
 * it is given each study once. What it has come to is kept every now and then, so that a process that ends, in whatever way, is gone on
 * from there. All processors are used.
 */
final class IndexBuild implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(IndexBuild.class);
    private static final long KEEP_EVERY_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final long TELL_EVERY_NANOS = TimeUnit.SECONDS.toNanos(10);
    private static final int PERCENT = 100;

    private final StudyEntries studies;
    private final ChangeLogRepository log;
    private final Generation<StudyIndexEntry> generation;
    private final BooleanSupplier stopped;
    private final int workers = Runtime.getRuntime().availableProcessors();
    private final ExecutorService pool;
    private final long target;
    private volatile long position;
    private long kept;
    private long keptAt = System.nanoTime();
    private long toldAt = System.nanoTime();

    /**
     * A build that has not begun.
     *
     * @param stopped asked between steps; the build ends early when it says so
     */
    IndexBuild(
            StudyEntries studies,
            ChangeLogRepository log,
            Generation<StudyIndexEntry> generation,
            BooleanSupplier stopped) {
        this.studies = studies;
        this.log = log;
        this.generation = generation;
        this.stopped = stopped;
        position = generation.position();
        kept = position;
        target = log.last();
        pool = Executors.newFixedThreadPool(workers + 1, task -> {
            Thread thread = new Thread(task, "index-build-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** How far in the order of changes the index has come. */
    long position() {
        return position;
    }

    /** How many of a hundred parts are done. */
    int percent() {
        return target == 0 ? PERCENT : (int) Math.min(PERCENT, PERCENT * position / target);
    }

    /** The next changes with the studies to index for them. */
    private record Batch(List<Change> changes, List<StudyEntries.Changed> studies) {}

    private CompletableFuture<Batch> readAfter(long after) {
        return CompletableFuture.supplyAsync(
                () -> {
                    List<Change> changes = log.listAfter(after);
                    return new Batch(changes, changes.isEmpty() ? List.of() : studies.listLatest(changes));
                },
                pool);
    }

    /** Goes on until there is no newer change, and keeps the position. Whether it has got there. */
    boolean followToTheEnd() {
        try {
            CompletableFuture<Batch> coming = readAfter(position);
            while (true) {
                Batch batch = coming.join();
                if (batch.changes().isEmpty() || stopped.getAsBoolean()) {
                    keep();
                    return batch.changes().isEmpty();
                }
                long reached = batch.changes().get(batch.changes().size() - 1).position();
                coming = readAfter(reached);
                fill(batch.studies());
                position = reached;
                if (System.nanoTime() - keptAt > KEEP_EVERY_NANOS) {
                    keep();
                }
                tell();
            }
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : e;
        }
    }

    private void fill(List<StudyEntries.Changed> changed) {
        TextIndex<StudyIndexEntry> index = generation.index();
        int share = Math.max(1, (changed.size() + workers - 1) / workers);
        List<Callable<Void>> tasks = new ArrayList<>();
        for (int from = 0; from < changed.size(); from += share) {
            List<StudyEntries.Changed> part = changed.subList(from, Math.min(from + share, changed.size()));
            tasks.add(() -> {
                index.fill(studies.entries(part));
                return null;
            });
        }
        try {
            for (Future<Void> done : pool.invokeAll(tasks)) {
                done.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Building the search index was interrupted", e);
        }
    }

    // The index first, so that after a crash it is ahead of the position and is given some studies twice.
    private void keep() {
        keptAt = System.nanoTime();
        if (position > kept) {
            generation.index().settle();
            kept = position;
        }
        generation.keepPosition(kept);
    }

    private void tell() {
        if (System.nanoTime() - toldAt > TELL_EVERY_NANOS) {
            toldAt = System.nanoTime();
            LOG.info("Building the search index: {} % is done", percent());
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
