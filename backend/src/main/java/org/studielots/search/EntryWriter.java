package org.studielots.search;

import java.util.Collection;
import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;
import org.hibernate.search.util.common.impl.Futures;
import org.hibernate.search.util.common.impl.Throwables;

/** Hands states of entries to Hibernate Search. */
final class EntryWriter {
    /** Returns when the engine has taken them; what it refuses is thrown, and nothing is committed yet. */
    static final IndexingPlanSynchronizationStrategy TAKEN = context -> {
        context.documentCommitStrategy(DocumentCommitStrategy.NONE);
        context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
        context.indexingFutureHandler(
                future -> Futures.unwrappedExceptionJoin(future).throwable().ifPresent(failure -> {
                    throw Throwables.toRuntimeException(failure);
                }));
    };

    private EntryWriter() {}

    static <E> void put(
            SearchMapping mapping,
            Class<E> type,
            Collection<Entry<E>> entries,
            IndexingPlanSynchronizationStrategy strategy) {
        try (SearchSession session = mapping.createSessionWithOptions()
                .indexingPlanSynchronizationStrategy(strategy)
                .build()) {
            for (Entry<E> entry : entries) {
                if (entry.content() == null) {
                    session.indexingPlan().purge(type, entry.id(), null);
                } else {
                    session.indexingPlan().addOrUpdate(entry.content());
                }
            }
        }
    }
}
