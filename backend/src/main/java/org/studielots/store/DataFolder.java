package org.studielots.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * The folder in which this process keeps its files: the embedded store, the search index and the state of imports.
 *
 * @param dataDir option {@code studielots.data-dir}; {@code data} in the working directory unless configured
 */
@ConfigurationProperties("studielots")
public record DataFolder(@DefaultValue("data") Path dataDir) {
    /** The folder {@code name} inside, made if it is not there; UNAVAILABLE when that is not possible. */
    public Path folder(String name) {
        Path folder = dataDir.resolve(name);
        try {
            Files.createDirectories(folder);
            if (!Files.isWritable(folder)) {
                throw unwritable(folder, null);
            }
            return folder;
        } catch (IOException e) {
            throw unwritable(folder, e);
        }
    }

    private static DomainException unwritable(Path folder, @org.jspecify.annotations.Nullable IOException cause) {
        String message = "The folder " + folder.toAbsolutePath()
                + " cannot be written to. Give this user the right to write there, make room on the disk, or name another folder"
                + " with --studielots.data-dir=FOLDER.";
        return cause == null
                ? new DomainException(ErrorCode.UNAVAILABLE, message)
                : new DomainException(ErrorCode.UNAVAILABLE, message, cause);
    }
}
