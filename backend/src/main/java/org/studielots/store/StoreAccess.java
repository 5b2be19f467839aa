package org.studielots.store;

import com.mongodb.ConnectionString;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * How this process reaches the store: by the configured address, by the embedded server it starts itself, or, for a command beside a
 * running server, through that server.
 */
final class StoreAccess implements AutoCloseable {
    private final ConnectionString address;
    private final @Nullable String token;
    private final @Nullable AutoCloseable owned;

    private StoreAccess(ConnectionString address, @Nullable String token, @Nullable AutoCloseable owned) {
        this.address = address;
        this.token = token;
        this.owned = owned;
    }

    /**
     * Finds or opens the store.
     *
     * @param folder the data folder, whose lock is taken unless a command finds a server there
     * @param configured address of a MongoDB, null for the embedded store
     * @param command whether this process is a command that ends, and may use a running server's store
     */
    static StoreAccess open(Path folder, @Nullable String configured, boolean command) {
        if (configured != null && command) {
            return new StoreAccess(new ConnectionString(configured), null, null);
        }
        Optional<StoreLock> lock = StoreLock.tryTake(folder);
        if (lock.isPresent()) {
            if (configured != null) {
                return new StoreAccess(new ConnectionString(configured), null, lock.get());
            }
            EmbeddedStore embedded = EmbeddedStore.open(folder, lock.get());
            return new StoreAccess(new ConnectionString(embedded.uri()), embedded.token(), embedded);
        }
        Optional<StoreLock.Holder> holder = StoreLock.findHolder(folder);
        if (command && holder.isPresent()) {
            return new StoreAccess(
                    new ConnectionString(holder.get().uri()), holder.get().token(), null);
        }
        throw new DomainException(
                ErrorCode.UNAVAILABLE,
                "The data folder " + folder.toAbsolutePath() + " is in use by another process"
                        + holder.map(h -> " (process id " + h.pid() + ")").orElse("")
                        + ". Stop that one first, name another folder with --studielots.data-dir=FOLDER, or let several servers share"
                        + " one MongoDB with --spring.mongodb.uri=ADDRESS and a data folder each.");
    }

    /** Address of the store, with the database's name if it has one. */
    ConnectionString address() {
        return address;
    }

    /** What the store asks of those who connect, null when it is not an embedded one. */
    @Nullable String token() {
        return token;
    }

    @Override
    public void close() throws Exception {
        if (owned != null) {
            owned.close();
        }
    }
}
