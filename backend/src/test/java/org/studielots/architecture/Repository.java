package org.studielots.architecture;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the repository lies that these tests run in. */
final class Repository {

    private Repository() {}

    /** Absolute path of a file or folder of the repository; it need not exist. */
    static Path resolve(String path) {
        return root().resolve(path);
    }

    private static Path root() {
        // Started by Maven the folder is known; from an editor the tests run in some module's folder.
        Path folder = Path.of(System.getProperty("studielots.repository", "")).toAbsolutePath();
        while (!Files.isDirectory(folder.resolve("schema"))) {
            Path parent = folder.getParent();
            if (parent == null) {
                throw new IllegalStateException("Run the tests inside the repository: no folder 'schema' in or above "
                        + Path.of("").toAbsolutePath());
            }
            folder = parent;
        }
        return folder;
    }
}
