package org.studielots.importer;

/** Hears how far an import is. Called by one thread at a time. */
public interface ImportProgress {
    /** Progress that nobody wants to hear of. */
    ImportProgress SILENT = new ImportProgress() {};

    /** A source begins. */
    default void begins(String source) {}

    /**
     * How far the source is.
     *
     * @param done bytes or records of it
     * @param whole all its bytes or records, 0 when not known
     * @param records records read since the import began
     */
    default void reached(long done, long whole, long records) {}

    /** Something worth knowing, such as a registry that asks to wait. */
    default void note(String line) {}

    /** The import is over. */
    default void ends() {}
}
