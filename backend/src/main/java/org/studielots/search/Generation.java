package org.studielots.search;

/**
 * One generation of an index, from an empty one to the one that replaces it.
 *
 * @param <E> type of the entries
 */
public interface Generation<E> extends AutoCloseable {
    /** What tells it from the others. */
    String name();

    /** The index itself. */
    TextIndex<E> index();

    /** Position in the order of changes that the index has come to, as it was last kept: it contains at least all up to there. */
    long position();

    /** Position at which it became the one that is read, -1 before that. */
    long publishedAt();

    /**
     * Keeps the position that the index has come to.
     *
     * @throws LostBuildException when another process goes on building this generation
     */
    void keepPosition(long position);

    @Override
    void close();
}
