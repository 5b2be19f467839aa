package org.studielots.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.function.Function;
import org.apache.lucene.index.IndexReader;
import org.hibernate.search.backend.lucene.LuceneExtension;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * An index of entries of one type, embedded in this process, on files in a folder. Safe for use by many threads; one thread writes at a
 * time.
 *
 * @param <E> type of the entries, mapped by Hibernate Search's annotations
 */
public final class TextIndex<E> implements AutoCloseable {
    private final Class<E> type;
    private final CloseableSearchMapping mapping;
    private final SearchScope<E> scope;

    private TextIndex(Class<E> type, CloseableSearchMapping mapping) {
        this.type = type;
        this.mapping = mapping;
        this.scope = mapping.scope(type);
    }

    /** Opens the index of {@code type} in {@code folder}, or makes an empty one. */
    public static <E> TextIndex<E> open(Path folder, Class<E> type) {
        try {
            CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(type))
                    .property(
                            "hibernate.search.backend.directory.root",
                            folder.toAbsolutePath().toString())
                    .property("hibernate.search.backend.lucene_version", "LUCENE_9_12_3")
                    .property("hibernate.search.backend.analysis.configurer", TextAnalysis.class.getName())
                    .property("hibernate.search.backend.thread_pool.size", "2")
                    .property("hibernate.search.backend.indexing.queue_count", "2")
                    .property("hibernate.search.backend.io.writer.ram_buffer_size", "32")
                    // Every segment is searched by itself, which for an index of this size costs more than merging them
                    // often.
                    .property("hibernate.search.backend.io.merge.factor", "3")
                    .property("hibernate.search.schema_management.strategy", "create")
                    .build();
            return new TextIndex<>(type, mapping);
        } catch (RuntimeException e) {
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The search index in " + folder.toAbsolutePath()
                            + " cannot be opened. Check that the folder may be written and the"
                            + " disk has room; the index can be deleted, it is built anew from the store.",
                    e);
        }
    }

    /** Puts entries in, replaces those with the same id, and takes ids out. When it returns, all of it is on disk. */
    public void write(Collection<E> entries, Collection<String> removedIds) {
        try (SearchSession session = mapping.createSession()) {
            entries.forEach(session.indexingPlan()::addOrUpdate);
            for (String id : removedIds) {
                session.indexingPlan().purge(type, id, null);
            }
        }
    }

    /** Puts the pieces that many writes have left into one, which is read in less time. Worth its cost after a whole index was written. */
    public void merge() {
        scope.workspace().mergeSegments();
    }

    /** Makes predicates over the entries' fields. */
    public SearchPredicateFactory predicates() {
        return scope.predicate();
    }

    /** Gives {@code reader} the index as it stands now, unchanged while it reads. */
    public <T> T read(Function<IndexSnapshot, T> reader) {
        try (IndexReader index = scope.extension(LuceneExtension.get()).openIndexReader()) {
            return reader.apply(new LuceneSnapshot(index));
        } catch (IOException e) {
            throw new UncheckedIOException("The search index cannot be read", e);
        }
    }

    @Override
    public void close() {
        mapping.close();
    }
}
