package org.studielots.importer.source;

/** A file, a folder or a registry that has records. */
public interface RecordSource {
    /** What it is called to the one who imports. */
    String name();

    /**
     * Reads it all to {@code sink}. What cannot be read is refused there by itself, and the rest goes on.
     *
     * @throws InterruptedException when the thread is to stop
     */
    void read(RecordSink sink) throws InterruptedException;
}
