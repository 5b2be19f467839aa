package org.studielots.shared;

import java.util.Optional;

/** Short notes of what has been done with the whole store, such as that the shipped records are in it. They last as the store lasts. */
public interface Marks {
    /** The note by that name, or nothing. */
    Optional<String> findMark(String name);

    /** Writes the note by that name. */
    void mark(String name, String value);
}
