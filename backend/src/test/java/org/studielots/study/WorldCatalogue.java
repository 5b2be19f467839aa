package org.studielots.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.interpretation.Interpreter;
import org.studielots.node.Geography;
import org.studielots.node.SharedData;
import org.studielots.search.Entry;
import org.studielots.search.Hit;
import org.studielots.search.IndexIdentity;
import org.studielots.search.SearchEngine;
import org.studielots.search.TextIndex;
import tools.jackson.databind.json.JsonMapper;

/**
 * The worldwide records in a real index, for tests of what is found and in which order; made once for all tests of a run. Tests are
 * skipped where the records are not.
 */
final class WorldCatalogue {
    private static final String RECORDS = "data/ctgov/worldwide_v2form.jsonl.gz";
    private static final int BATCH = 500;
    private static final CatalogueSettings SETTINGS =
            new CatalogueSettings(false, new CatalogueSettings.Freshness(150, 180));
    private static @Nullable WorldCatalogue opened;

    private final Map<String, Known> records = new LinkedHashMap<>();
    private final TextIndex<StudyIndexEntry> index;
    private final StudyFilterReader filters;

    /** What a test asks of a study: less than the whole of it, so that all fit into memory. */
    record Known(String id, String title, List<String> conditions, String topical, List<String> registryIds) {
        private static Known of(Study study) {
            List<String> conditions =
                    study.conditions().stream().map(Condition::name).toList();
            String topical = Stream.of(
                            Stream.of(study.title().text()),
                            Stream.ofNullable(study.officialTitle()).map(title -> title.text()),
                            conditions.stream(),
                            study.keywords().stream(),
                            study.interventions().stream().map(Intervention::name))
                    .flatMap(texts -> texts)
                    .collect(Collectors.joining(" | "))
                    .toLowerCase(Locale.ROOT);
            return new Known(
                    study.id(),
                    study.title().text(),
                    conditions,
                    topical,
                    study.registryIds().stream().map(RegistryId::id).toList());
        }
    }

    /** The catalogue; skips the calling test, saying so, when the records are not beside the repository. */
    static synchronized WorldCatalogue open() {
        Path file = SharedData.require(RECORDS);
        if (opened == null) {
            opened = new WorldCatalogue(file);
        }
        return opened;
    }

    private WorldCatalogue(Path file) {
        try {
            Path folder = Files.createTempDirectory("world-catalogue");
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            index = SearchEngine.LUCENE
                    .home(folder, StudyIndexEntry.class, new IndexIdentity("world", StudyIndexConfiguration.FORM))
                    .openNext()
                    .orElseThrow()
                    .index();
            fill(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        filters = new StudyFilterReader(
                new Geography(), new Interpreter(CatalogueFixture.FINDER, new Geography()), new Words());
    }

    private static void delete(Path folder) {
        try {
            FileSystemUtils.deleteRecursively(folder);
        } catch (IOException left) {
            // It lies in the folder for temporary files.
        }
    }

    private void fill(Path file) throws IOException {
        CtgovMapper mapper = new CtgovMapper(new Geography());
        JsonMapper json = JsonMapper.builder().build();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8))) {
            List<String> batch;
            do {
                batch = lines.lines().limit(BATCH).toList();
                List<Study> studies = batch.parallelStream()
                        .map(line -> mapper.map(json.readTree(line), true))
                        .filter(Mapping.Told.class::isInstance)
                        .map(told -> ((Mapping.Told) told).study())
                        .toList();
                studies.forEach(study -> records.put(study.id(), Known.of(study)));
                index.fill(studies.parallelStream()
                        .map(study -> new Entry<>(
                                study.id(),
                                1,
                                new StudyIndexEntry(
                                        study,
                                        CatalogueFixture.NODES,
                                        CatalogueFixture.FINDER,
                                        CatalogueFixture.VOCABULARY)))
                        .toList());
            } while (!batch.isEmpty());
        }
        index.settle();
    }

    /** The words of the index. */
    private final class Words implements CatalogueWords {
        @Override
        public Map<String, Long> frequencies(Collection<String> words) {
            return index.read(snapshot -> IndexedWords.frequencies(snapshot, words));
        }

        @Override
        public List<String> near(String word) {
            return index.read(snapshot -> IndexedWords.near(snapshot, word));
        }
    }

    Collection<Known> records() {
        return records.values();
    }

    StudyFilter filter(String text) {
        return filters.read(Map.of("text", text));
    }

    StudyFilter filter(Map<String, Object> input) {
        return filters.read(input);
    }

    /** The best {@code count} studies that fit, best first. */
    List<Known> find(StudyFilter filter, int count) {
        List<Hit> hits = index.read(snapshot -> snapshot.page(
                predicates().fitting(filter),
                null,
                StudyOrders.hitOrder(StudyOrder.RELEVANCE, filter, true),
                null,
                count));
        return hits.stream()
                .map(hit -> Objects.requireNonNull(records.get(hit.id())))
                .toList();
    }

    List<Known> find(String text, int count) {
        return find(filter(text), count);
    }

    /** All that a text finds, whoever asks. */
    Set<String> all(String text) {
        return find(filter(text).withoutBounds(), records.size()).stream()
                .map(Known::id)
                .collect(Collectors.toSet());
    }

    private StudyPredicates predicates() {
        return new StudyPredicates(index.predicates(), SampleStudies.TODAY, SETTINGS, CatalogueFixture.VOCABULARY);
    }
}
