package org.studielots.search;

import java.util.Collection;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;

/**
 * An index of entries of one type, mapped by Hibernate Search's annotations. Safe for use by many threads, as long as no two write
 * states of one entry at a time.
 *
 * @param <E> type of the entries
 */
public interface TextIndex<E> extends AutoCloseable {
    /** Puts states of entries in place of older ones. When it returns, they are kept, and every later reading contains them. */
    void write(Collection<Entry<E>> entries);

    /** Puts states of entries in, with less work: they are kept and read when {@link #settle} has returned. */
    void fill(Collection<Entry<E>> entries);

    /** Returns when all that was put in is kept and read. */
    void settle();

    /** Puts the pieces that many writes have left into one, which is read in less time. Worth its cost after a whole index was written. */
    void merge();

    /** Makes predicates over the entries' fields. */
    SearchPredicateFactory predicates();

    /** Gives {@code reader} the index as it stands now, unchanged while it reads. */
    <T> T read(Function<IndexSnapshot, T> reader);

    @Override
    void close();
}
