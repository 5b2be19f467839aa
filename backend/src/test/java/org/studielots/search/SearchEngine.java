package org.studielots.search;

import java.nio.file.Path;

/** The engines that an index may live in; what works on one has to work on the other. */
public enum SearchEngine {
    /** Embedded, on files. */
    LUCENE {
        @Override
        public <E> IndexHome<E> home(Path folder, Class<E> type, IndexIdentity identity) {
            return new LuceneHome<>(folder, type, identity);
        }
    },
    /** A cluster, which is one for all tests: the identity tells indexes apart, the folder does not. */
    OPENSEARCH {
        @Override
        public <E> IndexHome<E> home(Path folder, Class<E> type, IndexIdentity identity) {
            return new OpenSearchHome<>(OpenSearchSettings.of(OpenSearchProcess.address(), "test-"), type, identity);
        }
    };

    /** A home in a cluster whose time runs twenty times as fast, so that it soon takes over what another began. */
    public static <E> IndexHome<E> hastyCluster(Class<E> type, IndexIdentity identity) {
        return new OpenSearchHome<>(
                OpenSearchSettings.of(OpenSearchProcess.address(), "test-"),
                type,
                identity,
                () -> 20 * System.nanoTime());
    }

    /** The home of an index of {@code type}. */
    public abstract <E> IndexHome<E> home(Path folder, Class<E> type, IndexIdentity identity);
}
