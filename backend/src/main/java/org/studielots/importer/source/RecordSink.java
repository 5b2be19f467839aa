package org.studielots.importer.source;

/** What hears a source. Called by one thread; waits when what it hears cannot be used as fast as it comes. */
public interface RecordSink {
    /** A record. */
    void record(RawRecord read);

    /** Something that is no record, with what is wrong and what would be right. */
    void refused(Origin origin, String reason);

    /** The whole of the source: bytes of a file, records of a registry's answer. Told when it is known. */
    void size(long whole, Unit unit);

    /** How much of the whole has been read. */
    void position(long read);

    /** Something that the one who imports should know. */
    void note(String line);

    /** Runs {@code action} when everything heard so far is stored durably. */
    void whenStored(Runnable action);

    /** What a source is measured in. */
    enum Unit {
        /** Bytes of a file. */
        BYTES,
        /** Records. */
        RECORDS
    }
}
