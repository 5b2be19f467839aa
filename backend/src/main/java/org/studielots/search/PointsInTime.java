package org.studielots.search;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.Objects;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.jspecify.annotations.Nullable;

/**
 * Points in time of an index in a search cluster: what is read through one stays as it was. All readers share one until the index is
 * written, so that a search costs no request more. Safe for use by many threads.
 */
final class PointsInTime {
    private static final String KEEP = "5m";

    private final OpenSearchClient client;
    private final String index;
    private @Nullable Point current;

    PointsInTime(OpenSearchClient client, String index) {
        this.client = client;
        this.index = index;
    }

    /** A point in time that is in use. */
    static final class Point {
        private final String id;
        private int readers;
        private boolean over;

        private Point(String id) {
            this.id = id;
        }

        JsonObject toJson() {
            JsonObject json = new JsonObject();
            json.addProperty("id", id);
            json.addProperty("keep_alive", KEEP);
            return json;
        }
    }

    /** The point that is current, for a reader who gives it back. */
    synchronized Point take() {
        Point point = current;
        if (point == null) {
            JsonObject answer = Objects.requireNonNull(client.ask(ElasticsearchRequest.post()
                            .wholeEncodedPath("/" + index + "/_search/point_in_time")
                            .param("keep_alive", KEEP)
                            .build())
                    .body());
            point = new Point(answer.get("pit_id").getAsString());
            current = point;
        }
        point.readers++;
        return point;
    }

    synchronized void giveBack(Point point) {
        point.readers--;
        endIfUnused(point);
    }

    /** Readers who come from now on get a newer one. */
    synchronized void renew() {
        Point old = current;
        current = null;
        if (old != null) {
            old.over = true;
            endIfUnused(old);
        }
    }

    /** Readers who come from now on get another than {@code lost}. */
    synchronized void renew(Point lost) {
        if (Objects.equals(current, lost)) {
            renew();
        }
    }

    private void endIfUnused(Point point) {
        if (point.over && point.readers == 0) {
            JsonArray ids = new JsonArray();
            ids.add(point.id);
            JsonObject body = new JsonObject();
            body.add("pit_id", ids);
            // Nobody waits for it: what is not ended now ends by itself in some minutes.
            var unused = client.submit(ElasticsearchRequest.delete()
                    .wholeEncodedPath("/_search/point_in_time")
                    .body(body)
                    .build());
        }
    }
}
