package org.studielots.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.jspecify.annotations.Nullable;

/** A search cluster's index as it stood when a point in time was opened there. */
final class OpenSearchSnapshot implements IndexSnapshot {
    private static final int VALUES = 5_000;
    private static final int WORDS = 500;
    private static final int EDITED_WORDS = 1_000;
    private static final String BUCKETS = "buckets";
    private static final String FIELD = "field-";
    private static final String PART = "part-";

    private final Function<SearchPredicate, JsonObject> queries;
    private final Function<JsonObject, JsonObject> search;

    /**
     * A snapshot.
     *
     * @param queries turns predicates into queries
     * @param search sends the body of a search, and gives the answer
     */
    OpenSearchSnapshot(Function<SearchPredicate, JsonObject> queries, Function<JsonObject, JsonObject> search) {
        this.queries = queries;
        this.search = search;
    }

    @Override
    public long count(SearchPredicate predicate) {
        JsonObject body = body(queries.apply(predicate), 0);
        body.addProperty("track_total_hits", true);
        return total(search.apply(body));
    }

    @Override
    public List<Hit> page(
            SearchPredicate predicate,
            @Nullable Nearness nearness,
            HitOrder order,
            @Nullable List<Object> after,
            int limit) {
        JsonObject body = body(withNearness(queries.apply(predicate), nearness), limit);
        body.addProperty("track_total_hits", false);
        body.add("sort", OpenSearchOrder.sort(order));
        if (after != null) {
            body.add("search_after", OpenSearchOrder.toKeys(order, after));
        }
        List<Hit> hits = new ArrayList<>();
        for (JsonElement found : search.apply(body).getAsJsonObject("hits").getAsJsonArray("hits")) {
            List<Object> values =
                    OpenSearchOrder.toValues(order, found.getAsJsonObject().getAsJsonArray("sort"));
            hits.add(new Hit((String) values.get(values.size() - 1), values, -1));
        }
        return hits;
    }

    private static JsonObject withNearness(JsonObject query, @Nullable Nearness nearness) {
        if (nearness == null) {
            return query;
        }
        JsonObject near = new JsonObject();
        near.addProperty("field", nearness.field());
        near.add("origin", OpenSearchOrder.point(nearness.place()));
        near.addProperty("pivot", nearness.halfKm() * 1000 + "m");
        near.addProperty("boost", nearness.weight());
        JsonObject clauses = new JsonObject();
        clauses.add("must", query);
        clauses.add("should", object("distance_feature", near));
        return object("bool", clauses);
    }

    /** What was taken out has a document that stands for it, with no field at all: an entry has its type. */
    private static JsonObject body(JsonObject query, int size) {
        JsonObject clauses = new JsonObject();
        clauses.add("must", query);
        clauses.add("filter", object("exists", text("field", "_entity_type")));
        JsonObject body = object("query", object("bool", clauses));
        body.addProperty("size", size);
        body.addProperty("_source", false);
        return body;
    }

    @Override
    public Tally tally(SearchPredicate predicate, List<String> fields, Map<String, SearchPredicate> parts) {
        JsonObject query = queries.apply(predicate);
        JsonObject aggregations = new JsonObject();
        for (String field : fields) {
            JsonObject terms = text("field", field);
            terms.addProperty("size", VALUES);
            aggregations.add(FIELD + field, object("terms", terms));
        }
        parts.forEach((name, part) -> aggregations.add(PART + name, object("filter", queries.apply(part))));
        JsonObject body = body(query, 0);
        body.addProperty("track_total_hits", true);
        body.add("aggregations", aggregations);
        JsonObject answer = search.apply(body);
        Map<String, Map<String, Long>> spread = new HashMap<>();
        for (String field : fields) {
            JsonObject terms = answer.getAsJsonObject("aggregations").getAsJsonObject(FIELD + field);
            Map<String, Long> counts = new HashMap<>();
            if (terms.get("sum_other_doc_count").getAsLong() == 0) {
                for (JsonElement bucket : terms.getAsJsonArray(BUCKETS)) {
                    add(counts, bucket.getAsJsonObject().get("key").getAsString(), bucket);
                }
            } else {
                addAll(counts, query, field);
            }
            spread.put(field, counts);
        }
        Map<String, Long> counts = new HashMap<>();
        for (String name : parts.keySet()) {
            JsonObject part = answer.getAsJsonObject("aggregations").getAsJsonObject(PART + name);
            counts.put(name, part.get("doc_count").getAsLong());
        }
        return new Tally(total(answer), spread, counts);
    }

    private static long total(JsonObject answer) {
        return answer.getAsJsonObject("hits")
                .getAsJsonObject("total")
                .get("value")
                .getAsLong();
    }

    // More values than the cluster gives at once are read page by page, so that none is cut off.
    private void addAll(Map<String, Long> counts, JsonObject query, String field) {
        JsonElement after = null;
        do {
            JsonArray sources = new JsonArray();
            sources.add(object(field, object("terms", text("field", field))));
            JsonObject composite = new JsonObject();
            composite.addProperty("size", VALUES);
            composite.add("sources", sources);
            if (after != null) {
                composite.add("after", after);
            }
            JsonObject body = body(query, 0);
            body.add("aggregations", object("values", object("composite", composite)));
            JsonObject values =
                    search.apply(body).getAsJsonObject("aggregations").getAsJsonObject("values");
            for (JsonElement bucket : values.getAsJsonArray(BUCKETS)) {
                String value = bucket.getAsJsonObject()
                        .getAsJsonObject("key")
                        .get(field)
                        .getAsString();
                add(counts, value, bucket);
            }
            after = values.get("after_key");
        } while (after != null);
    }

    private static void add(Map<String, Long> counts, String value, JsonElement bucket) {
        counts.put(value, bucket.getAsJsonObject().get("doc_count").getAsLong());
    }

    @Override
    public Map<String, Long> frequencies(String field, Collection<String> words) {
        Map<String, Long> frequencies = new HashMap<>();
        List<String> asked = List.copyOf(words);
        for (int from = 0; from < asked.size(); from += WORDS) {
            List<String> some = asked.subList(from, Math.min(from + WORDS, asked.size()));
            JsonObject filters = new JsonObject();
            for (int i = 0; i < some.size(); i++) {
                filters.add(Integer.toString(i), object("term", text(field, some.get(i))));
            }
            JsonObject body = body(object("match_all", new JsonObject()), 0);
            body.add("aggregations", object("words", object("filters", object("filters", filters))));
            JsonObject buckets = search.apply(body)
                    .getAsJsonObject("aggregations")
                    .getAsJsonObject("words")
                    .getAsJsonObject(BUCKETS);
            for (int i = 0; i < some.size(); i++) {
                long frequency = buckets.getAsJsonObject(Integer.toString(i))
                        .get("doc_count")
                        .getAsLong();
                if (frequency > 0) {
                    frequencies.put(some.get(i), frequency);
                }
            }
        }
        return frequencies;
    }

    @Override
    public List<String> nearWords(String field, String word, int edits, int limit) {
        if (word.isBlank()) {
            return List.of();
        }
        JsonObject term = text("field", field);
        term.addProperty("suggest_mode", "always");
        term.addProperty("sort", "frequency");
        term.addProperty("max_edits", edits);
        term.addProperty("prefix_length", 1);
        term.addProperty("min_word_length", 1);
        term.addProperty("string_distance", "damerau_levenshtein");
        term.addProperty("accuracy", 0);
        term.addProperty("size", EDITED_WORDS);
        term.addProperty("shard_size", EDITED_WORDS);
        JsonObject near = text("text", word);
        near.add("term", term);
        JsonObject body = new JsonObject();
        body.addProperty("size", 0);
        body.add("suggest", object("near", near));
        List<String> words = new ArrayList<>();
        for (JsonElement part : search.apply(body).getAsJsonObject("suggest").getAsJsonArray("near")) {
            for (JsonElement option : part.getAsJsonObject().getAsJsonArray("options")) {
                words.add(option.getAsJsonObject().get("text").getAsString());
            }
        }
        return List.copyOf(words.subList(0, Math.min(limit, words.size())));
    }

    private static JsonObject object(String name, JsonElement value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonObject text(String name, String value) {
        JsonObject object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }
}
