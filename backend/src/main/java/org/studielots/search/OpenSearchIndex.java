package org.studielots.search;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchClientFactory;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;
import org.hibernate.search.engine.environment.bean.BeanReference;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.scope.SearchScope;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;

/**
 * An index in an OpenSearch cluster, which other processes may read and write too. Hibernate Search maps and writes entries and makes
 * predicates; reading is ours, as it is on Lucene.
 */
final class OpenSearchIndex<E> implements TextIndex<E> {
    private final OpenSearchClient client;
    private final String name;
    private final Class<E> type;
    private final VersionedWrites writes;
    private final CloseableSearchMapping mapping;
    private final SearchScope<E> scope;
    private final PointsInTime points;

    /**
     * Opens an index.
     *
     * @param client asks the cluster
     * @param name the index's name there
     * @param type type of the entries
     * @param create whether it is made if it is not there
     */
    OpenSearchIndex(OpenSearchClient client, String name, Class<E> type, boolean create) {
        this.client = client;
        this.name = name;
        this.type = type;
        writes = new VersionedWrites(client);
        points = new PointsInTime(client, name);
        mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(type))
                .property("hibernate.search.backend.type", "elasticsearch")
                .property(
                        "hibernate.search.backend.client_factory",
                        BeanReference.ofInstance((ElasticsearchClientFactory) (a, b, c, d, e, f) -> writes))
                .property("hibernate.search.backend.layout.strategy", BeanReference.ofInstance(new OneName(name)))
                .property("hibernate.search.backend.analysis.configurer", OpenSearchAnalysis.class.getName())
                .property("hibernate.search.backend.schema_management.settings_file", "search/opensearch-index.json")
                .property("hibernate.search.backend.schema_management.minimal_required_status", "yellow")
                .property("hibernate.search.backend.indexing.queue_count", "4")
                .property("hibernate.search.backend.indexing.max_bulk_size", "250")
                .property("hibernate.search.schema_management.strategy", create ? "create" : "none")
                .build();
        scope = mapping.scope(type);
    }

    /** Every generation has its own name; which is current is said by an alias that only people and tidying read. */
    private record OneName(String name) implements IndexLayoutStrategy {
        @Override
        public String createInitialElasticsearchIndexName(String hibernateSearchIndexName) {
            return name;
        }

        @Override
        public @Nullable String createWriteAlias(String hibernateSearchIndexName) {
            return null;
        }

        @Override
        public @Nullable String createReadAlias(String hibernateSearchIndexName) {
            return null;
        }
    }

    @Override
    public void write(Collection<Entry<E>> entries) {
        fill(entries);
        settle();
    }

    @Override
    public void fill(Collection<Entry<E>> entries) {
        entries.forEach(entry -> writes.expect(entry.id(), entry.version()));
        try {
            EntryWriter.put(
                    mapping,
                    type,
                    entries.stream().filter(entry -> entry.content() != null).toList(),
                    EntryWriter.TAKEN);
            putTombstones(
                    entries.stream().filter(entry -> entry.content() == null).toList());
        } finally {
            entries.forEach(entry -> writes.forget(entry.id()));
        }
    }

    private void putTombstones(List<Entry<E>> gone) {
        if (gone.isEmpty()) {
            return;
        }
        ElasticsearchRequest.Builder bulk = ElasticsearchRequest.post().wholeEncodedPath("/_bulk");
        gone.forEach(entry -> VersionedWrites.addTombstone(bulk, name, entry.id(), entry.version()));
        List<String> errors = VersionedWrites.errors(VersionedWrites.withoutConflicts(client.ask(bulk.build())));
        if (!errors.isEmpty()) {
            throw new IllegalStateException("The search cluster did not take out entries: " + errors);
        }
    }

    // Also what others wrote is read afterwards: a state that was refused for being older is in the index in a newer
    // form.
    @Override
    public void settle() {
        client.ask(ElasticsearchRequest.post()
                .wholeEncodedPath("/" + name + "/_refresh")
                .build());
        points.renew();
    }

    @Override
    public void merge() {
        client.ask(ElasticsearchRequest.post()
                .wholeEncodedPath("/" + name + "/_forcemerge")
                .param("max_num_segments", 1)
                .param("wait_for_completion", false)
                .build());
    }

    @Override
    public SearchPredicateFactory predicates() {
        return scope.predicate();
    }

    @Override
    public <T> T read(Function<IndexSnapshot, T> reader) {
        PointsInTime.Point point = points.take();
        try {
            return read(reader, point);
        } catch (OpenSearchClient.RefusedException e) {
            if (e.status() != OpenSearchClient.NOT_FOUND) {
                throw e;
            }
            // The point in time was forgotten, for example by a node that was started anew.
            points.renew(point);
        } finally {
            points.giveBack(point);
        }
        PointsInTime.Point newer = points.take();
        try {
            return read(reader, newer);
        } finally {
            points.giveBack(newer);
        }
    }

    private <T> T read(Function<IndexSnapshot, T> reader, PointsInTime.Point point) {
        try (SearchSession session = mapping.createSession()) {
            return reader.apply(new OpenSearchSnapshot(
                    predicate -> query(session, predicate), body -> search(body, point.toJson())));
        }
    }

    private JsonObject query(SearchSession session, SearchPredicate predicate) {
        String body = session.search(scope).where(predicate).toQuery().queryString();
        return JsonParser.parseString(body).getAsJsonObject().getAsJsonObject("query");
    }

    private JsonObject search(JsonObject body, JsonObject point) {
        body.add("pit", point);
        JsonObject answer = Objects.requireNonNull(client.ask(ElasticsearchRequest.post()
                        .wholeEncodedPath("/_search")
                        .body(body)
                        .build())
                .body());
        // A part of the index that does not answer would be read as if nothing were there.
        if (answer.getAsJsonObject("_shards").get("failed").getAsInt() > 0
                || answer.get("timed_out").getAsBoolean()) {
            throw OpenSearchClient.unavailable("answers in part only", null);
        }
        return answer;
    }

    @Override
    public void close() {
        points.renew();
        mapping.close();
    }
}
