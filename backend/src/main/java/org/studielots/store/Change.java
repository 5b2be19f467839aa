package org.studielots.store;

/**
 * One change in the one order of all changes.
 *
 * @param position 1 for the first change, one more for each that follows, without a gap
 * @param subject id of the study that changed; {@link #REINDEX} when the index is to be built anew
 * @param version the version that the change made of its subject
 */
public record Change(long position, String subject, long version) {
    /** The subject of a change that asks every server to build its index anew. */
    public static final String REINDEX = "!reindex";
}
