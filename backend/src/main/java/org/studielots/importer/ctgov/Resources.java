package org.studielots.importer.ctgov;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Word lists that the program carries: one entry a line, {@code #} begins a comment. */
final class Resources {
    private Resources() {}

    static List<String> lines(String path) {
        InputStream resource = Resources.class.getResourceAsStream(path);
        if (resource == null) {
            throw new IllegalStateException("The program is incomplete: " + path + " is missing from it");
        }
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The program's " + path + " cannot be read", e);
        }
    }
}
