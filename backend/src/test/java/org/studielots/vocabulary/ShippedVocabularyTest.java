package org.studielots.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.node.Geography;
import org.studielots.node.SharedData;
import org.studielots.shared.Language;
import org.studielots.study.Condition;
import tools.jackson.databind.json.JsonMapper;

/** The vocabulary as it is shipped: how much there is, and that it covers what studies are about. */
class ShippedVocabularyTest {
    private static final Vocabulary VOCABULARY = new Vocabulary();
    private static final Coverage COVERAGE = new Coverage(new ConceptFinder(VOCABULARY));
    private static final int MOST_FREQUENT = 500;

    @Test
    void thereIsEnoughOfIt() {
        assertThat(VOCABULARY.concepts()).hasSizeGreaterThanOrEqualTo(1_000);
        assertThat(VOCABULARY.concepts())
                .filteredOn(concept -> concept.explanation(Language.SV) != null)
                .hasSizeGreaterThanOrEqualTo(200)
                .allMatch(concept -> concept.explanation(Language.EN) != null);
        for (ConceptKind kind : ConceptKind.values()) {
            assertThat(VOCABULARY.concepts()).anyMatch(concept -> concept.kind() == kind);
        }
    }

    @Test
    void anExplanationIsOneShortSentence() {
        assertThat(VOCABULARY.concepts())
                .filteredOn(concept -> concept.explanation(Language.SV) != null)
                .allSatisfy(concept -> assertThat(Objects.requireNonNull(concept.explanation(Language.SV)))
                        .as(concept.id())
                        .endsWith(".")
                        .hasSizeLessThan(200));
    }

    @Test
    void everyConditionOfTheShippedRecordsIsCovered() throws IOException {
        Map<String, Long> conditions = new HashMap<>();
        for (String file : List.of("sweden_sites_open", "sweden_lead_open")) {
            try (InputStream in =
                    ShippedVocabularyTest.class.getResourceAsStream("/registry-data/" + file + ".jsonl.gz")) {
                count(Objects.requireNonNull(in, file), conditions);
            }
        }
        assertThat(conditions).hasSizeGreaterThan(200);
        assertThat(gaps(conditions.keySet())).isEmpty();
    }

    @Test
    void theMostFrequentConditionsOfTheWorldAreCovered() throws IOException {
        Map<String, Long> conditions = new HashMap<>();
        try (InputStream in = Files.newInputStream(SharedData.require("data/ctgov/worldwide_v2form.jsonl.gz"))) {
            count(in, conditions);
        }
        List<String> frequent = conditions.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST_FREQUENT)
                .map(Map.Entry::getKey)
                .toList();
        assertThat(frequent).hasSize(MOST_FREQUENT);
        assertThat(gaps(frequent)).isEmpty();
    }

    private static Set<String> gaps(Iterable<String> conditions) {
        Set<String> gaps = new TreeSet<>();
        conditions.forEach(name -> {
            if (!COVERAGE.covers(name, Language.EN)) {
                gaps.add(name);
            }
        });
        return gaps;
    }

    private static void count(InputStream compressed, Map<String, Long> conditions) throws IOException {
        CtgovMapper mapper = new CtgovMapper(new Geography());
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(compressed), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> mapper.map(json.readTree(line), true)).forEach(countInto(conditions));
        }
    }

    private static Consumer<Mapping> countInto(Map<String, Long> conditions) {
        return mapping -> {
            if (mapping instanceof Mapping.Told told) {
                for (Condition condition : told.study().conditions()) {
                    conditions.merge(condition.name(), 1L, Long::sum);
                }
            }
        };
    }
}
