package org.studielots.vocabulary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.studielots.search.Compounds;
import org.studielots.search.Word;
import org.studielots.search.Words;

/**
 * What Swedish compounds are made of: the single words of Swedish names, and parts that look otherwise inside compounds ("mag-" for
 * mage) from the file {@code compound-parts.tsv}.
 */
final class CompoundParts {
    private static final String FILE = "/vocabulary/compound-parts.tsv";
    private static final int SHORTEST = 3;

    private final Map<String, String> baseOf = new HashMap<>();
    private final Compounds compounds = new Compounds(baseOf::containsKey);

    CompoundParts(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            for (String name : concept.swedish()) {
                List<Word> words = Words.of(name);
                if (words.size() == 1 && words.get(0).text().length() >= SHORTEST) {
                    baseOf.putIfAbsent(words.get(0).text(), words.get(0).text());
                }
            }
        }
        readFile();
    }

    private void readFile() {
        try (InputStream file = Objects.requireNonNull(CompoundParts.class.getResourceAsStream(FILE), FILE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .forEach(line -> {
                        String[] columns = line.split("\t");
                        baseOf.put(columns[0], columns.length > 1 ? columns[1] : columns[0]);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException("The parts of compounds cannot be read", e);
        }
    }

    /** The words that {@code word} is made of, each as it stands alone; empty when it is no compound of known words. */
    List<String> of(String word) {
        return compounds.parts(word).stream()
                .map(part -> baseOf.getOrDefault(part, part))
                .toList();
    }
}
