package org.studielots.store;

import java.util.List;

/** Something that keeps up with the store: the index, a cache, a subscriber. */
public interface ChangeListener {
    /**
     * Takes the next changes. They come in order, each once per process, from one thread.
     *
     * @param changes one or more, the first right after {@link #position()}
     */
    void onChanges(List<Change> changes);

    /** Position of the last change it has taken, 0 for none. Asked once at start. */
    long position();
}
