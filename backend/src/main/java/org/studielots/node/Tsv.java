package org.studielots.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the tab-separated lists that the program ships (geography/README.md): a header line, then one entry per line. */
final class Tsv {
    private Tsv() {}

    /** The entries of the list {@code name}, each made by {@code entry} from its columns. A damaged list is a fault of the build. */
    static <T> List<T> read(String name, Function<String[], T> entry) {
        List<T> entries = new ArrayList<>();
        try (BufferedReader lines = open(name)) {
            String header = lines.readLine();
            int columns = header == null ? 0 : header.split("\t", -1).length;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String[] values = line.split("\t", -1);
                if (values.length != columns) {
                    throw new IllegalStateException(
                            name + " has a line of " + values.length + " columns instead of " + columns + ": " + line);
                }
                entries.add(entry.apply(values));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("The shipped list " + name + " cannot be read.", e);
        }
        return entries;
    }

    private static BufferedReader open(String name) {
        InputStream stream = Tsv.class.getResourceAsStream("/" + name);
        if (stream == null) {
            throw new IllegalStateException("The shipped list " + name + " is not on the class path.");
        }
        return new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
    }
}
