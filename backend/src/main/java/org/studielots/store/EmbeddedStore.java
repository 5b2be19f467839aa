package org.studielots.store;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** A MongoDB server inside this process, on a file in the data folder and a free loopback port. */
final class EmbeddedStore implements AutoCloseable {
    private static final String DATABASE = "studielots";
    private static final int CACHE_MEGABYTES = 64;
    private static final int TOKEN_BYTES = 24;

    private final MongoServer server;
    private final StoreLock lock;
    private final String uri;
    private final String token;

    private EmbeddedStore(MongoServer server, StoreLock lock, String uri, String token) {
        this.server = server;
        this.lock = lock;
        this.uri = uri;
        this.token = token;
    }

    /** Opens the store in {@code folder}, whose lock this process holds. */
    static EmbeddedStore open(Path folder, StoreLock lock) {
        String token = newToken();
        MongoServer server = new MongoServer(new DurableBackend(openFile(folder.resolve("studies.mv")), token));
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1, 4);
        String uri = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort() + "/" + DATABASE;
        lock.publish(uri, token);
        return new EmbeddedStore(server, lock, uri, token);
    }

    private static MVStore openFile(Path file) {
        try {
            // The backend commits before each answer, so nothing is written behind its back, and no old version is
            // kept.
            MVStore store = new MVStore.Builder()
                    .fileName(file.toString())
                    .cacheSize(CACHE_MEGABYTES)
                    .autoCommitDisabled()
                    .open();
            store.setRetentionTime(0);
            store.setVersionsToKeep(0);
            return store;
        } catch (MVStoreException e) {
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The store file " + file.toAbsolutePath() + " cannot be opened: " + e.getMessage()
                            + ". Check that it may be written and that the disk has room; if it is damaged, put back a copy.",
                    e);
        }
    }

    private static String newToken() {
        byte[] bytes = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** Address of the store. */
    String uri() {
        return uri;
    }

    /** What the store asks of those who connect. */
    String token() {
        return token;
    }

    @Override
    public void close() {
        server.shutdownNow();
        lock.close();
    }
}
