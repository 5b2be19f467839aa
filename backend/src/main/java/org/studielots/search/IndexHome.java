package org.studielots.search;

import java.util.Optional;

/**
 * Where the generations of an index live. At any time one of them at most is current, which is the one to read, and one at most is being
 * built beside it.
 *
 * @param <E> type of the entries
 */
public interface IndexHome<E> extends AutoCloseable {
    /** Opens the current generation; empty when there is none. */
    Optional<Generation<E>> openCurrent();

    /** Name of the current generation; empty when there is none. */
    Optional<String> currentName();

    /** Whether a generation is being built, or was begun and has to be. */
    boolean isNextBegun();

    /** Begins a generation if none is begun; it survives this process and is built by {@link #openNext}. */
    void beginNext();

    /**
     * Opens the generation to build: the one that was begun, or a new, empty one. Empty while another process is at it.
     *
     * @see #publish
     */
    Optional<Generation<E>> openNext();

    /**
     * Makes a generation that {@link #openNext} gave the current one.
     *
     * @param position position in the order of changes that it has come to
     * @throws LostBuildException when another process goes on building it, or has published it
     */
    void publish(Generation<E> next, long position);

    /** Takes away what is neither current nor being built, as far as nobody reads it any more. Called every now and then. */
    void tidy();

    /** Whether other processes may publish generations too, so that {@link #currentName} has to be asked every now and then. */
    boolean isShared();

    @Override
    void close();
}
