package org.studielots.node;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The real data beside the repository, which is not part of it: a test that asks for it is skipped where it is absent. */
public final class SharedData {
    private SharedData() {}

    /** A file or folder of {@code ../shared}; skips the calling test, saying so, when it is not there. */
    public static Path require(String path) {
        Path folder = Path.of(System.getProperty("studielots.repository", ".."))
                .toAbsolutePath()
                .normalize();
        Path file = folder.resolveSibling("shared").resolve(path).normalize();
        assumeTrue(Files.exists(file), () -> "skipped: the real data is not here, looked for " + file);
        return file;
    }

    /** The lines of a tab-separated list without its header, split into columns. */
    static List<String[]> table(String path) {
        try {
            return Files.readAllLines(require(path)).stream()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
