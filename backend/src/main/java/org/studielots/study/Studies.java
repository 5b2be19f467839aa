package org.studielots.study;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The one public door to the record: reading studies by id and bringing in what a source tells of them. Safe for use by many threads. */
public interface Studies {
    /** The study with this id or an id it had before a merge, or nothing. One store call at most. */
    Optional<Study> findStudy(String id);

    /**
     * Brings studies as a source tells them into the catalogue. Each is merged with what is known of it (newer data wins); one that
     * says nothing new changes nothing. When this returns, what it reports as new or changed is stored durably.
     *
     * @param batch studies with one source each, at most a few hundred; the same study may come twice
     * @return what became of each, in the order of {@code batch}
     */
    List<Outcome> bring(List<Study> batch);

    /** Gives every study that stands by itself to {@code reader}, in no order, without holding them all. */
    void forEach(Consumer<Study> reader);

    /** Number of studies in the catalogue, counted by the store's own statistics. */
    long count();

    /** What became of a study that a source told. */
    enum Outcome {
        /** It was not known. */
        NEW,
        /** It was known and said something new. */
        CHANGED,
        /** It was known and said nothing new. */
        UNCHANGED
    }
}
