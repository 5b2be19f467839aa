package org.studielots.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DataVersion;

/**
 * Keeps whole answers to public questions, bounded in bytes. An answer holds at one data version and on one Swedish day; one of another
 * version or day is as good as absent. Safe for use by many threads.
 */
final class ResponseCache {
    private final Cache<GraphQlQuestion, Kept> answers;
    private final DataVersion version;
    private final SwedishDay day;

    ResponseCache(long bytes, DataVersion version, SwedishDay day) {
        this.version = version;
        this.day = day;
        this.answers = Caffeine.newBuilder()
                .maximumWeight(bytes)
                .weigher(ResponseCache::weight)
                .build();
    }

    /** The version and day that an execution which starts now may claim for its answer. To be taken before it starts. */
    Moment now() {
        return new Moment(version.current(), day.today());
    }

    @Nullable Payload find(GraphQlQuestion question, Moment now) {
        Kept kept = answers.getIfPresent(question);
        return kept != null && kept.moment.equals(now) ? kept.payload : null;
    }

    void put(GraphQlQuestion question, Moment moment, Payload payload) {
        answers.put(question, new Kept(moment, payload));
    }

    private static int weight(GraphQlQuestion question, Kept kept) {
        // The compressed form may be made later; it is a quarter of the plain one at most.
        int payload = kept.payload.plain().length;
        return 500
                + payload
                + payload / 4
                + 2 * question.query().length()
                + 200 * question.variables().size();
    }

    /**
     * What an answer holds for.
     *
     * @param version of the data
     * @param day in Sweden, as days since 1970
     */
    record Moment(long version, long day) {}

    private record Kept(Moment moment, Payload payload) {}
}
