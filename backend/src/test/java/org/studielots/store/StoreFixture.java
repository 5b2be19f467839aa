package org.studielots.store;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A real store for tests, over its wire protocol: the MongoDB that the system property {@code spring.mongodb.uri} names, with a database of
 * its own, or the embedded one in a folder.
 */
public final class StoreFixture implements AutoCloseable {
    private final StoreAccess access;
    private final MongoClient client;
    private final MongoDatabase database;
    private final boolean dropAtEnd;

    private StoreFixture(StoreAccess access, String name, boolean dropAtEnd) {
        this.access = access;
        MongoClientSettings.Builder settings = MongoClientSettings.builder().applyConnectionString(access.address());
        if (access.token() != null) {
            settings.applicationName(access.token());
        }
        client = MongoClients.create(settings.build());
        database = client.getDatabase(name);
        this.dropAtEnd = dropAtEnd;
        StoreSchema.open(database);
    }

    /** The store that the machine's tests run on. */
    public static StoreFixture open(Path folder) {
        return open(folder, System.getProperty("spring.mongodb.uri"));
    }

    /** The store at {@code uri}, or the embedded one in {@code folder} when there is none. */
    public static StoreFixture open(Path folder, @Nullable String uri) {
        StoreAccess access = StoreAccess.open(folder, uri, false);
        return uri == null
                ? new StoreFixture(access, "studielots", false)
                : new StoreFixture(access, "test-" + UUID.randomUUID(), true);
    }

    /** The store of the server that runs on {@code folder}, reached as a command reaches it. */
    public static StoreFixture command(Path folder) {
        return new StoreFixture(StoreAccess.open(folder, null, true), "studielots", false);
    }

    /** The database. */
    public MongoDatabase database() {
        return database;
    }

    /** A change log over the database, as every process has one. */
    public ChangeLogRepository newChangeLog() {
        return new ChangeLogRepository(database, StoreSchema.identity(database));
    }

    /** Notes of writers over the database. */
    public IntentRepository newIntents() {
        return new IntentRepository(database);
    }

    /** Address of the store. */
    public ConnectionString address() {
        return access.address();
    }

    @Override
    public void close() throws Exception {
        if (dropAtEnd) {
            database.drop();
        }
        client.close();
        access.close();
    }
}
