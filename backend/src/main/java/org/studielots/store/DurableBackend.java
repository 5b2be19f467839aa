package org.studielots.store;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import io.netty.channel.Channel;
import io.netty.util.AttributeKey;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * The embedded server's heart: it writes to the file before it answers, so that what is acknowledged survives the process, and it
 * answers only to those who know the token of the lock file.
 */
final class DurableBackend extends H2Backend {
    private static final Set<String> WRITES = Set.of(
            "insert",
            "update",
            "delete",
            "findandmodify",
            "createindexes",
            "create",
            "drop",
            "dropindexes",
            "dropdatabase");
    private static final AttributeKey<Boolean> KNOWN = AttributeKey.valueOf("studielots.known");
    private static final int UNAUTHORIZED = 13;

    private final String token;

    DurableBackend(MVStore file, String token) {
        super(file);
        this.token = token;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        String name = command.toLowerCase(Locale.ROOT);
        greet(channel, query);
        if (!"ismaster".equals(name)
                && !"hello".equals(name)
                && !Boolean.TRUE.equals(channel.attr(KNOWN).get())) {
            throw new MongoServerError(
                    UNAUTHORIZED, "Unauthorized", "This store is reached with the token of its lock file only.");
        }
        Document answer = super.handleCommand(channel, database, command, query);
        if (WRITES.contains(name)) {
            commit();
        }
        return answer;
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new BsonDatabase(name);
    }

    /** A database whose documents and keys stand in the file as BSON: a map that is open already keeps the types it was opened with. */
    private final class BsonDatabase extends H2Database {
        BsonDatabase(String name) {
            super(name, getMvStore(), getCursorRegistry());
        }

        @Override
        protected MongoCollection<Object> openOrCreateCollection(String collection, CollectionOptions options) {
            getMvStore()
                    .openMap(
                            "databases." + getFullCollectionNamespace(collection),
                            new MVMap.Builder<Object, Document>().valueType(new DocumentType()));
            return super.openOrCreateCollection(collection, options);
        }

        @Override
        protected Index<Object> openOrCreateUniqueIndex(
                String collection, String index, List<IndexKey> keys, boolean sparse) {
            getMvStore()
                    .openMap(
                            getFullCollectionNamespace(collection) + "._index_" + index,
                            new MVMap.Builder<KeyValue, Object>().keyType(new IndexKeyType()));
            return super.openOrCreateUniqueIndex(collection, index, keys, sparse);
        }
    }

    // A driver names its application when it says hello: the one thing it sends without authentication machinery.
    private void greet(Channel channel, Document query) {
        if (query.get("client") instanceof Document client
                && client.get("application") instanceof Document application
                && token.equals(application.get("name"))) {
            channel.attr(KNOWN).set(Boolean.TRUE);
        }
    }
}
