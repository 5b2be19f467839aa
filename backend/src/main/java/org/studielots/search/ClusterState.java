package org.studielots.search;

import com.google.gson.JsonObject;
import java.util.Objects;
import java.util.Optional;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchResponse;
import org.jspecify.annotations.Nullable;

/**
 * What processes that share an index tell each other, in a small index of its own: which generation is being built and how far it has
 * come, and how far those have come that were published. A document is changed only as it was read.
 */
final class ClusterState {
    private static final String NEXT = "next";

    private final OpenSearchClient client;
    private final String index;

    ClusterState(OpenSearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /**
     * The generation that is being built, as it was read: every word of its builder makes it another.
     *
     * @param index its index
     * @param position how far it has come
     * @param sequence grows with every change
     * @param term tells apart what two primary copies said
     */
    record Next(String index, long position, long sequence, long term) {}

    /**
     * How far a published generation has come.
     *
     * @param position it contains all up to there, and often more
     * @param publishedAt where it was when it was published
     */
    record Position(long position, long publishedAt) {}

    Optional<Next> findNext() {
        return find(NEXT).map(document -> {
            JsonObject source = document.getAsJsonObject("_source");
            return new Next(
                    source.get("index").getAsString(),
                    source.get("position").getAsLong(),
                    document.get("_seq_no").getAsLong(),
                    document.get("_primary_term").getAsLong());
        });
    }

    /** Says that {@code name} is being built from nothing; empty when another process was first. */
    Optional<Next> beginNext(String name) {
        makeIndex();
        ElasticsearchResponse response = client.ask(
                ElasticsearchRequest.put()
                        .wholeEncodedPath("/" + index + "/_create/" + NEXT)
                        .body(next(name, 0))
                        .build(),
                OpenSearchClient.CONFLICT);
        return written(response, name, 0);
    }

    /** Says how far the building has come; empty when another process has said something since {@code last} was read. */
    Optional<Next> keepNext(Next last, long position) {
        ElasticsearchResponse response = client.ask(
                ElasticsearchRequest.put()
                        .wholeEncodedPath("/" + index + "/_doc/" + NEXT)
                        .param("if_seq_no", last.sequence())
                        .param("if_primary_term", last.term())
                        .body(next(last.index(), position))
                        .build(),
                OpenSearchClient.CONFLICT,
                OpenSearchClient.NOT_FOUND);
        return written(response, last.index(), position);
    }

    /** Says that nothing is being built, unless another process has said something since {@code last} was read. */
    void endNext(Next last) {
        client.ask(
                ElasticsearchRequest.delete()
                        .wholeEncodedPath("/" + index + "/_doc/" + NEXT)
                        .param("if_seq_no", last.sequence())
                        .param("if_primary_term", last.term())
                        .build(),
                OpenSearchClient.CONFLICT,
                OpenSearchClient.NOT_FOUND);
    }

    private static JsonObject next(String name, long position) {
        JsonObject next = new JsonObject();
        next.addProperty("index", name);
        next.addProperty("position", position);
        return next;
    }

    private static Optional<Next> written(ElasticsearchResponse response, String name, long position) {
        JsonObject body = response.body();
        if (body == null || !body.has("_seq_no")) {
            return Optional.empty();
        }
        return Optional.of(new Next(
                name,
                position,
                body.get("_seq_no").getAsLong(),
                body.get("_primary_term").getAsLong()));
    }

    /** How far the published generation {@code name} has come at least. */
    Position position(String name) {
        return find(name)
                .map(document -> {
                    JsonObject source = document.getAsJsonObject("_source");
                    return new Position(
                            source.get("position").getAsLong(),
                            source.get("publishedAt").getAsLong());
                })
                .orElse(new Position(0, 0));
    }

    /** Says how far a published generation has come. Said by several at once, the last word counts: all of them are true. */
    void keepPublished(String name, long position, long publishedAt) {
        makeIndex();
        JsonObject document = new JsonObject();
        document.addProperty("position", position);
        document.addProperty("publishedAt", publishedAt);
        client.ask(ElasticsearchRequest.put()
                .wholeEncodedPath("/" + index + "/_doc/" + name)
                .body(document)
                .build());
    }

    void forgetPublished(String name) {
        client.ask(
                ElasticsearchRequest.delete()
                        .wholeEncodedPath("/" + index + "/_doc/" + name)
                        .build(),
                OpenSearchClient.NOT_FOUND);
    }

    private Optional<JsonObject> find(String id) {
        @Nullable JsonObject body = client.ask(
                        ElasticsearchRequest.get()
                                .wholeEncodedPath("/" + index + "/_doc/" + id)
                                .build(),
                        OpenSearchClient.NOT_FOUND)
                .body();
        return Optional.ofNullable(body).filter(document -> document.has("_source"));
    }

    private void makeIndex() {
        ElasticsearchResponse there = client.ask(
                ElasticsearchRequest.get().wholeEncodedPath("/" + index).build(), OpenSearchClient.NOT_FOUND);
        if (there.statusCode() != OpenSearchClient.NOT_FOUND) {
            return;
        }
        JsonObject settings = new JsonObject();
        settings.addProperty("index.number_of_shards", 1);
        settings.addProperty("index.auto_expand_replicas", "0-1");
        JsonObject mappings = new JsonObject();
        mappings.addProperty("dynamic", false);
        JsonObject body = new JsonObject();
        body.add("settings", settings);
        body.add("mappings", mappings);
        try {
            client.ask(ElasticsearchRequest.put()
                    .wholeEncodedPath("/" + index)
                    .body(body)
                    .build());
        } catch (OpenSearchClient.RefusedException e) {
            if (!Objects.equals(e.type(), "resource_already_exists_exception")) {
                throw e;
            }
        }
    }
}
