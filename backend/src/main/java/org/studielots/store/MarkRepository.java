package org.studielots.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOptions;
import java.util.Optional;
import org.bson.Document;
import org.studielots.shared.Marks;

/** Marks in the store's own collection. */
final class MarkRepository implements Marks {
    private static final String PREFIX = "mark:";

    private final MongoCollection<Document> meta;

    MarkRepository(MongoDatabase database) {
        meta = database.getCollection("meta");
    }

    @Override
    public Optional<String> findMark(String name) {
        Document mark = meta.find(Filters.eq("_id", PREFIX + name)).first();
        return Optional.ofNullable(mark).map(found -> found.getString("value"));
    }

    @Override
    public void mark(String name, String value) {
        meta.replaceOne(
                Filters.eq("_id", PREFIX + name),
                new Document("_id", PREFIX + name).append("value", value),
                new ReplaceOptions().upsert(true));
    }
}
