package org.studielots.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * The lock on a data folder: one process opens the files, and says in the lock file how others reach the store through it. The file is
 * readable by its owner only. The operating system frees the lock when the process ends, however it ends.
 */
final class StoreLock implements AutoCloseable {
    private static final String FILE = "studielots.lock";

    private final FileChannel channel;

    private StoreLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Takes the lock, or nothing when another process has it. */
    static Optional<StoreLock> tryTake(Path folder) {
        Path file = folder.resolve(FILE);
        FileChannel channel = null;
        try {
            channel = FileChannel.open(
                    file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
            }
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                return Optional.empty();
            }
            return Optional.of(new StoreLock(channel));
        } catch (OverlappingFileLockException heldByThisProcess) {
            closeQuietly(channel);
            return Optional.empty();
        } catch (IOException e) {
            closeQuietly(channel);
            throw new DomainException(
                    ErrorCode.UNAVAILABLE,
                    "The file " + file.toAbsolutePath()
                            + " cannot be written. Give this user the right to write in the data folder,"
                            + " make room on the disk, or name another folder with --studielots.data-dir=FOLDER.",
                    e);
        }
    }

    /** Says how others reach the store through this process. */
    void publish(String uri, String token) {
        Properties holder = new Properties();
        holder.setProperty("uri", uri);
        holder.setProperty("token", token);
        holder.setProperty("pid", Long.toString(ProcessHandle.current().pid()));
        StringBuilder text = new StringBuilder();
        holder.forEach(
                (key, value) -> text.append(key).append('=').append(value).append('\n'));
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(text.toString().getBytes(StandardCharsets.UTF_8)), 0);
            channel.force(true);
        } catch (IOException e) {
            throw new DomainException(ErrorCode.UNAVAILABLE, "The lock file of the data folder cannot be written.", e);
        }
    }

    /** How the process that holds the lock is reached, or nothing while it has not said so. */
    static Optional<Holder> findHolder(Path folder) {
        Properties holder = new Properties();
        try (var reader = Files.newBufferedReader(folder.resolve(FILE))) {
            holder.load(reader);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
        @Nullable String uri = holder.getProperty("uri");
        @Nullable String token = holder.getProperty("token");
        return uri == null || token == null
                ? Optional.empty()
                : Optional.of(new Holder(uri, token, holder.getProperty("pid", "?")));
    }

    @Override
    public void close() {
        try {
            channel.truncate(0);
        } catch (IOException stillLocked) {
            // What stands in the file is only read while somebody holds the lock.
        }
        closeQuietly(channel);
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        if (channel != null) {
            try {
                channel.close();
            } catch (IOException gone) {
                // The operating system frees the lock with the process.
            }
        }
    }

    /**
     * How the process that holds a data folder is reached.
     *
     * @param uri address of its store
     * @param token what it asks of those who connect
     * @param pid its process id
     */
    record Holder(String uri, String token, String pid) {}
}
