package org.studielots.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;
import org.bson.Document;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** The version of what is stored. An older store is migrated step by step at start; a newer one refuses this program. */
final class StoreSchema {
    /** Name of the collection of studies. */
    static final String STUDIES = "studies";
    /** Name of the collection that holds the change log. */
    static final String CHANGES = "changes";

    private static final String META = "meta";
    private static final String SCHEMA = "schema";
    private static final String VERSION = "version";
    private static final String IDENTITY = "identity";

    /** Step {@code i} brings a store from version {@code i} to {@code i + 1}. Each may run twice without harm. */
    private static final List<Consumer<MongoDatabase>> MIGRATIONS = List.of(StoreSchema::createIndexes);

    private StoreSchema() {}

    /** Brings the store to this program's version. */
    static void open(MongoDatabase database) {
        MongoCollection<Document> meta = database.getCollection(META);
        Document stored = meta.find(Filters.eq("_id", SCHEMA)).first();
        int version = stored == null ? 0 : stored.getInteger(VERSION, 0);
        if (version > MIGRATIONS.size()) {
            throw new DomainException(
                    ErrorCode.NEWER_STORE,
                    "The stored data has schema version " + version + ", and this program knows versions up to "
                            + MIGRATIONS.size()
                            + ". Start the newer program that wrote it, or another store or data folder.");
        }
        for (int step = version; step < MIGRATIONS.size(); step++) {
            MIGRATIONS.get(step).accept(database);
            meta.replaceOne(
                    Filters.eq("_id", SCHEMA),
                    new Document("_id", SCHEMA).append(VERSION, step + 1),
                    new ReplaceOptions().upsert(true));
        }
    }

    private static void createIndexes(MongoDatabase database) {
        // An index on both, since the embedded server uses an index only when a filter names just its fields.
        database.getCollection(STUDIES)
                .createIndex(
                        Indexes.ascending("_id", VERSION),
                        new IndexOptions().unique(true).name("id_version"));
        database.getCollection(CHANGES)
                .createIndex(
                        Indexes.ascending("change"),
                        new IndexOptions().unique(true).name("change"));
    }

    /** Identity of the store: made once, the same for every process that opens it. */
    static String identity(MongoDatabase database) {
        MongoCollection<Document> meta = database.getCollection(META);
        meta.updateOne(
                Filters.eq("_id", IDENTITY),
                Updates.setOnInsert("value", UUID.randomUUID().toString()),
                new UpdateOptions().upsert(true));
        return Objects.requireNonNull(meta.find(Filters.eq("_id", IDENTITY)).first())
                .getString("value");
    }
}
