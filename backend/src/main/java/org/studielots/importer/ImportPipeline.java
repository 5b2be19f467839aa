package org.studielots.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.studielots.importer.source.Origin;
import org.studielots.importer.source.RawRecord;
import org.studielots.importer.source.RecordSink;

/**
 * Reading, understanding and writing at the same time: the caller reads, two threads understand, one writes in the order of reading. What
 * is between them is bounded in records and in bytes, so memory is too.
 */
final class ImportPipeline implements RecordSink, AutoCloseable {
    private static final int CHUNK_RECORDS = 200;
    private static final int CHUNK_BYTES = 4 << 20;
    private static final int CHUNKS_AHEAD = 4;
    private static final int THREADS = 2;

    private final RecordParser parser;
    private final boolean all;
    private final BatchWriter writer;
    private final ImportProgress progress;
    private final ExecutorService understanding = Executors.newFixedThreadPool(THREADS, ImportPipeline::daemon);
    private final BlockingQueue<Future<List<Item>>> ahead = new ArrayBlockingQueue<>(CHUNKS_AHEAD);
    private final Thread writing;
    private final AtomicLong recordsRead = new AtomicLong();

    private List<Object> chunk = new ArrayList<>();
    private int chunkBytes;
    private int chunkRecords;
    private long whole;
    private volatile boolean ended;

    ImportPipeline(RecordParser parser, boolean all, BatchWriter writer, ImportProgress progress) {
        this.parser = parser;
        this.all = all;
        this.writer = writer;
        this.progress = progress;
        this.writing = daemon(this::write);
        this.writing.setName("import-writer");
        this.writing.start();
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "import-mapper");
        thread.setDaemon(true);
        return thread;
    }

    /** The import cannot go on; the reason is with the writer. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public void record(RawRecord read) {
        chunk.add(read);
        chunkRecords++;
        chunkBytes += read.json().length;
        recordsRead.incrementAndGet();
        passOnWhenFull();
    }

    @Override
    public void refused(Origin origin, String reason) {
        chunk.add(new Item.Unreadable(origin, reason));
        chunkRecords++;
        passOnWhenFull();
    }

    @Override
    public void whenStored(Runnable action) {
        chunk.add(new Item.WhenStored(action));
        passOn();
    }

    @Override
    public void size(long whole, Unit unit) {
        this.whole = whole;
        progress.reached(0, whole, recordsRead.get());
    }

    @Override
    public void position(long read) {
        progress.reached(read, whole, recordsRead.get());
    }

    @Override
    public void note(String line) {
        progress.note(line);
    }

    private void passOnWhenFull() {
        if (chunkRecords >= CHUNK_RECORDS || chunkBytes >= CHUNK_BYTES) {
            passOn();
        }
    }

    private void passOn() {
        if (chunk.isEmpty()) {
            return;
        }
        List<Object> full = chunk;
        chunk = new ArrayList<>();
        chunkBytes = 0;
        chunkRecords = 0;
        Future<List<Item>> understood = understanding.submit(() -> understand(full));
        try {
            while (!ahead.offer(understood, 100, TimeUnit.MILLISECONDS)) {
                if (writer.isStopped()) {
                    throw new Stopped();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            writer.stop("it was interrupted");
        }
        if (writer.isStopped()) {
            throw new Stopped();
        }
    }

    private List<Item> understand(List<Object> full) {
        List<Item> items = new ArrayList<>(full.size());
        for (Object one : full) {
            if (one instanceof RawRecord raw) {
                items.add(new Item.Understood(raw.origin(), parser.parse(raw, all)));
            } else if (one instanceof Item item) {
                items.add(item);
            }
        }
        return items;
    }

    private void write() {
        try {
            while (!writer.isStopped()) {
                Future<List<Item>> next = ahead.poll(50, TimeUnit.MILLISECONDS);
                if (next != null) {
                    next.get().forEach(writer::take);
                } else if (ended && ahead.isEmpty()) {
                    writer.flush();
                    return;
                }
            }
        } catch (InterruptedException e) {
            writer.stop("it was interrupted");
        } catch (java.util.concurrent.ExecutionException | RuntimeException e) {
            writer.fail(e);
        }
    }

    /** Waits until everything that was read is stored, or the import has stopped. */
    @Override
    public void close() {
        try {
            if (!writer.isStopped()) {
                passOn();
            }
        } catch (Stopped e) {
            // The writer knows why.
        } finally {
            ended = true;
            join();
            understanding.shutdownNow();
        }
    }

    private void join() {
        try {
            writing.join();
        } catch (InterruptedException e) {
            writer.stop("it was interrupted");
            writing.interrupt();
            Thread.currentThread().interrupt();
        }
    }
}
