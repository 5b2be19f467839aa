package org.studielots.search;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchClientImplementor;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchResponse;

/**
 * Gives every document that Hibernate Search writes the version of its entry, so that the cluster refuses a state that is older than the
 * one it has: whoever lags behind can never undo what another has written. A refusal for that reason is no failure.
 */
final class VersionedWrites implements ElasticsearchClientImplementor {
    private static final String BULK = "/_bulk";
    private static final String INDEX = "index";

    private final OpenSearchClient client;
    private final Map<String, Long> versions = new ConcurrentHashMap<>();

    VersionedWrites(OpenSearchClient client) {
        this.client = client;
    }

    /** Says which version of an entry is about to be written. */
    void expect(String id, long version) {
        versions.put(id, version);
    }

    /** Says that it is written. */
    void forget(String id) {
        versions.remove(id);
    }

    /** The document that stands for an entry that is gone, so that no older state of it can come back; searches leave it out. */
    static void addTombstone(ElasticsearchRequest.Builder bulk, String index, String id, long version) {
        JsonObject target = new JsonObject();
        target.addProperty("_index", index);
        target.addProperty("_id", id);
        addVersion(target, version);
        JsonObject action = new JsonObject();
        action.add(INDEX, target);
        bulk.body(action).body(new JsonObject());
    }

    private static void addVersion(JsonObject target, long version) {
        target.addProperty("version", version);
        target.addProperty("version_type", "external");
    }

    @Override
    public CompletableFuture<ElasticsearchResponse> submit(ElasticsearchRequest request) {
        return request.path().equals(BULK)
                ? client.submit(versioned(request)).thenApply(VersionedWrites::withoutConflicts)
                : client.submit(request);
    }

    private ElasticsearchRequest versioned(ElasticsearchRequest request) {
        ElasticsearchRequest.Builder changed = ElasticsearchRequest.post().wholeEncodedPath(BULK);
        request.parameters().forEach(changed::param);
        List<JsonObject> parts = request.bodyParts();
        for (int i = 0; i < parts.size(); i += 2) {
            JsonObject action = parts.get(i).deepCopy();
            JsonObject target = action.getAsJsonObject(INDEX);
            if (target == null) {
                throw new IllegalStateException("Only whole documents are written to the search cluster");
            }
            String id = target.get("_id").getAsString();
            addVersion(target, Objects.requireNonNull(versions.get(id), "a document without a version"));
            changed.body(action).body(parts.get(i + 1));
        }
        return changed.build();
    }

    /** The answer to a bulk request, with what was refused for being older told as done. */
    static ElasticsearchResponse withoutConflicts(ElasticsearchResponse response) {
        JsonObject body = response.body();
        if (body != null && body.has("items")) {
            for (JsonElement item : body.getAsJsonArray("items")) {
                JsonObject result = item.getAsJsonObject().getAsJsonObject(INDEX);
                if (result != null && result.get("status").getAsInt() == OpenSearchClient.CONFLICT) {
                    result.addProperty("status", 200);
                    result.remove("error");
                }
            }
        }
        return response;
    }

    /** Types of the errors in the answer to a bulk request. */
    static List<String> errors(ElasticsearchResponse response) {
        List<String> errors = new ArrayList<>();
        JsonObject body = Objects.requireNonNull(response.body());
        for (JsonElement item : body.getAsJsonArray("items")) {
            JsonObject result = item.getAsJsonObject().getAsJsonObject(INDEX);
            if (result.has("error")) {
                errors.add(result.getAsJsonObject("error").get("type").getAsString());
            }
        }
        return errors;
    }

    @Override
    public <T> T unwrap(Class<T> clientClass) {
        return client.unwrap(clientClass);
    }

    @Override
    public void close() {
        // The client is shared by the generations of an index, and closed by their home.
    }
}
