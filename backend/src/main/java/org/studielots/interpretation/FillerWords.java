package org.studielots.interpretation;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Words that say nothing of what is searched for: "jag", "undrar", "studie", "the". Read from a file, one a line. */
final class FillerWords {
    private static final String FILE = "/interpretation/filler-words.txt";

    private final Set<String> words;

    FillerWords() {
        try (InputStream file = Objects.requireNonNull(FillerWords.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            words = lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .flatMap(line -> java.util.Arrays.stream(line.strip().split("\\s+")))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException("The filler words cannot be read", e);
        }
    }

    boolean contains(String word) {
        return words.contains(word);
    }
}
