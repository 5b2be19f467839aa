package org.studielots.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.studielots.shared.Position;

/** An order of hits in OpenSearch's terms. */
final class OpenSearchOrder {
    private OpenSearchOrder() {}

    static JsonArray sort(HitOrder order) {
        JsonArray sort = new JsonArray();
        order.keys().forEach(key -> sort.add(field(key)));
        return sort;
    }

    private static JsonObject field(HitOrder.Key key) {
        JsonObject options = new JsonObject();
        options.addProperty("order", key.largestFirst() ? "desc" : "asc");
        String name = key.field();
        switch (key.kind()) {
            case SCORE -> name = "_score";
            case NUMBER, ID -> options.addProperty("missing", key.missingLast() ? "_last" : "_first");
            case DISTANCE -> {
                name = "_geo_distance";
                options.add(key.field(), point(Objects.requireNonNull(key.place())));
                options.addProperty("unit", "m");
                options.addProperty("mode", "min");
                options.addProperty("distance_type", "arc");
            }
        }
        JsonObject sort = new JsonObject();
        sort.add(name, options);
        return sort;
    }

    static JsonObject point(Position place) {
        JsonObject point = new JsonObject();
        point.addProperty("lat", place.latitude());
        point.addProperty("lon", place.longitude());
        return point;
    }

    static JsonArray toKeys(HitOrder order, List<Object> values) {
        order.check(values);
        JsonArray keys = new JsonArray();
        for (Object value : values) {
            if (value instanceof Double number) {
                // What has no position is infinitely far, which JSON has no number for.
                if (number.isInfinite()) {
                    keys.add(number.toString());
                } else {
                    keys.add(number);
                }
            } else if (value instanceof Long number) {
                keys.add(number);
            } else {
                keys.add(value.toString());
            }
        }
        return keys;
    }

    static List<Object> toValues(HitOrder order, JsonArray keys) {
        List<Object> values = new ArrayList<>(keys.size());
        for (int i = 0; i < keys.size(); i++) {
            JsonElement key = keys.get(i);
            values.add(
                    switch (order.keys().get(i).kind()) {
                        case NUMBER -> (Object) key.getAsLong();
                        case SCORE -> (Object) (double) key.getAsFloat();
                        case DISTANCE -> (Object) key.getAsDouble();
                        case ID -> key.getAsString();
                    });
        }
        return values;
    }
}
