package org.studielots.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.jspecify.annotations.Nullable;

/** Names of the generations of one index in a cluster: numbered, with an alias on the current one. */
final class ClusterNames {
    private final OpenSearchClient client;
    private final String base;

    ClusterNames(OpenSearchClient client, String base) {
        this.client = client;
        this.base = base;
    }

    /** What all names begin with; the alias has just this name. */
    String base() {
        return base;
    }

    Optional<String> findCurrent() {
        @Nullable JsonObject body = client.ask(
                        ElasticsearchRequest.get()
                                .wholeEncodedPath("/_alias/" + base)
                                .build(),
                        OpenSearchClient.NOT_FOUND)
                .body();
        return body == null || body.has("error")
                ? Optional.empty()
                : body.keySet().stream().findFirst();
    }

    Set<String> listGenerations() {
        JsonObject body = Objects.requireNonNull(client.ask(ElasticsearchRequest.get()
                        .wholeEncodedPath("/" + base + "-0*/_alias")
                        .build())
                .body());
        return new TreeSet<>(body.keySet());
    }

    /** A name that no generation has. */
    String unused() {
        int highest = listGenerations().stream()
                .mapToInt(name -> Integer.parseInt(name.substring(base.length() + 1)))
                .max()
                .orElse(0);
        return String.format(Locale.ROOT, "%s-%07d", base, highest + 1);
    }

    /** Moves the alias in one step, if it still is where it was: an older generation never takes the place of a newer one. */
    void makeCurrent(String name) {
        String old = findCurrent().orElse(null);
        if (name.equals(old)) {
            return;
        }
        if (old != null && old.compareTo(name) > 0) {
            throw new LostBuildException(name);
        }
        JsonArray actions = new JsonArray();
        if (old != null) {
            JsonObject remove = action("remove", old);
            remove.getAsJsonObject("remove").addProperty("must_exist", true);
            actions.add(remove);
        }
        actions.add(action("add", name));
        JsonObject body = new JsonObject();
        body.add("actions", actions);
        client.ask(ElasticsearchRequest.post()
                .wholeEncodedPath("/_aliases")
                .body(body)
                .build());
    }

    private JsonObject action(String kind, String name) {
        JsonObject target = new JsonObject();
        target.addProperty("index", name);
        target.addProperty("alias", base);
        JsonObject action = new JsonObject();
        action.add(kind, target);
        return action;
    }

    void delete(String name) {
        client.ask(ElasticsearchRequest.delete().wholeEncodedPath("/" + name).build(), OpenSearchClient.NOT_FOUND);
    }
}
