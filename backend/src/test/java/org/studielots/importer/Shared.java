package org.studielots.importer;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/** The real data beside the repository; tests that need it skip, saying so, where it is absent. */
final class Shared {
    private Shared() {}

    static String ctgov(String file) {
        Path repository =
                Path.of(System.getProperty("studielots.repository", "..")).toAbsolutePath();
        Path path = repository.resolveSibling("shared").resolve("data/ctgov").resolve(file);
        assumeTrue(
                Files.exists(path), "skipped: the shared data folder with " + file + " is not beside the repository");
        return path.toString();
    }
}
