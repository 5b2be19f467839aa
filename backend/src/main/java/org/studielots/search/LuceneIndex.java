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
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** An index embedded in this process, on files in a folder. */
final class LuceneIndex<E> implements TextIndex<E> {
    private final Class<E> type;
    private final CloseableSearchMapping mapping;
    private final SearchScope<E> scope;

    private LuceneIndex(Class<E> type, CloseableSearchMapping mapping) {
        this.type = type;
        this.mapping = mapping;
        this.scope = mapping.scope(type);
    }

    /** What an index is opened for. */
    enum Use {
        /**
         * For many readings and few writes. Every segment is searched by itself, which for an index of this size costs more than merging
         * them often.
         */
        READING(3, 32, 1_000),
        /** For many writes and no reading: segments are merged seldom, and kept when it is asked for. */
        BUILDING(10, 64, 60_000);

        private final int mergeFactor;
        private final int bufferMegabytes;
        private final int commitMillis;

        Use(int mergeFactor, int bufferMegabytes, int commitMillis) {
            this.mergeFactor = mergeFactor;
            this.bufferMegabytes = bufferMegabytes;
            this.commitMillis = commitMillis;
        }
    }

    /** Opens the index of {@code type} in {@code folder}, or makes an empty one. */
    static <E> LuceneIndex<E> open(Path folder, Class<E> type, Use use) {
        String backend = "hibernate.search.backend.";
        try {
            CloseableSearchMapping mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(type))
                    .property(backend + "type", "lucene")
                    .property(
                            backend + "directory.root", folder.toAbsolutePath().toString())
                    .property(backend + "lucene_version", "LUCENE_9_12_3")
                    .property(backend + "analysis.configurer", TextAnalysis.class.getName())
                    .property(backend + "thread_pool.size", "2")
                    .property(backend + "indexing.queue_count", "2")
                    .property(backend + "io.writer.ram_buffer_size", use.bufferMegabytes)
                    .property(backend + "io.merge.factor", use.mergeFactor)
                    .property(backend + "io.commit_interval", use.commitMillis)
                    .property("hibernate.search.schema_management.strategy", "create")
                    .build();
            return new LuceneIndex<>(type, mapping);
        } catch (RuntimeException e) {
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The search index in " + folder.toAbsolutePath()
                            + " cannot be opened. Check that the folder may be written and the"
                            + " disk has room; the index can be deleted, it is built anew from the store.",
                    e);
        }
    }

    @Override
    public void write(Collection<Entry<E>> entries) {
        EntryWriter.put(mapping, type, entries, IndexingPlanSynchronizationStrategy.writeSync());
    }

    @Override
    public void fill(Collection<Entry<E>> entries) {
        EntryWriter.put(mapping, type, entries, EntryWriter.TAKEN);
    }

    @Override
    public void settle() {
        scope.workspace().flush();
        scope.workspace().refresh();
    }

    @Override
    public void merge() {
        scope.workspace().mergeSegments();
    }

    @Override
    public SearchPredicateFactory predicates() {
        return scope.predicate();
    }

    @Override
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
