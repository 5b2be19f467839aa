package org.studielots.study;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntConsumer;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.interpretation.Interpreter;
import org.studielots.node.Geography;
import org.studielots.node.Nodes;
import org.studielots.search.Entry;
import org.studielots.search.Generation;
import org.studielots.search.IndexIdentity;
import org.studielots.search.LuceneHome;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.NameCompletion;
import org.studielots.vocabulary.Vocabulary;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures the engine on a catalogue of any size: builds the index of synthetic studies (a build that is stopped goes on at the next run),
 * then asks it, with one caller and with sixteen. Run by {@code infra/bench/search/run.sh}; prints a table in Markdown.
 */
final class SearchBenchmark {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final int BATCH = 1_000;
    private static final int KEEP_EVERY = 20_000;
    private static final int PAGE = 20;
    private static final int MANY = 16;
    private static final double MEGABYTE = 1 << 20;

    private final PrintStream out = System.out;
    private final Vocabulary vocabulary = new Vocabulary();
    private final ConceptFinder finder = new ConceptFinder(vocabulary);
    private final Nodes nodes = new Nodes();
    private final Geography geography = new Geography();
    private final CatalogueSettings settings = new CatalogueSettings(false, new CatalogueSettings.Freshness(150, 180));

    private SearchBenchmark() {}

    /** Arguments: file of records, folder of the index, number of studies, file of queries (golden), seconds a cell (0: only build). */
    public static void main(String[] arguments) throws Exception {
        int status = 0;
        try {
            new SearchBenchmark()
                    .run(
                            Path.of(arguments[0]),
                            Path.of(arguments[1]),
                            Integer.parseInt(arguments[2]),
                            Path.of(arguments[3]),
                            Integer.parseInt(arguments[4]));
        } catch (IOException | RuntimeException e) {
            e.printStackTrace();
            status = 1;
        }
        System.exit(status);
    }

    private void run(Path records, Path folder, int studies, Path queries, int seconds) throws Exception {
        try (LuceneHome<StudyIndexEntry> home = new LuceneHome<>(
                folder,
                StudyIndexEntry.class,
                new IndexIdentity("benchmark-" + studies, StudyIndexConfiguration.FORM))) {
            if (home.currentName().isEmpty()) {
                build(home, new SyntheticStudies(read(records), nodes.municipalities()), studies);
            }
            try (Generation<StudyIndexEntry> index = home.openCurrent().orElseThrow()) {
                if (seconds == 0) {
                    return;
                }
                out.printf("%n%,d studies (synthetic), index %.0f MB%n%n", studies, size(folder) / MEGABYTE);
                ask(index, queries, seconds);
            }
        }
    }

    private List<Study> read(Path records) throws IOException {
        CtgovMapper mapper = new CtgovMapper(geography);
        JsonMapper json = JsonMapper.builder().build();
        List<Study> studies = new ArrayList<>();
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(new GZIPInputStream(Files.newInputStream(records)), StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (mapper.map(json.readTree(line), true) instanceof Mapping.Told told) {
                    studies.add(told.study());
                }
            }
        }
        return studies;
    }

    private void build(LuceneHome<StudyIndexEntry> home, SyntheticStudies studies, int count) throws Exception {
        long begin = System.nanoTime();
        Generation<StudyIndexEntry> next = home.openNext().orElseThrow();
        int from = (int) Math.max(0, next.position());
        ExecutorService workers =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        for (int start = from; start < count; start += KEEP_EVERY) {
            int end = Math.min(count, start + KEEP_EVERY);
            List<Future<?>> batches = new ArrayList<>();
            for (int batch = start; batch < end; batch += BATCH) {
                int first = batch;
                int last = Math.min(end, batch + BATCH);
                batches.add(workers.submit(() -> write(next, studies, first, last)));
            }
            for (Future<?> batch : batches) {
                batch.get();
            }
            next.index().settle();
            next.keepPosition(end);
            double rate = (end - from) / ((System.nanoTime() - begin) / 1e9);
            System.err.printf("%,d of %,d, %.0f studies/s%n", end, count, rate);
        }
        workers.shutdown();
        double seconds = (System.nanoTime() - begin) / 1e9;
        out.printf(
                "indexing: %,d studies in %.1f s, %.0f studies/s%n", count - from, seconds, (count - from) / seconds);
        long merging = System.nanoTime();
        next.index().merge();
        home.publish(next, count);
        next.close();
        out.printf("merging: %.1f s%n", (System.nanoTime() - merging) / 1e9);
    }

    private void write(Generation<StudyIndexEntry> next, SyntheticStudies studies, int first, int last) {
        List<Entry<StudyIndexEntry>> entries = new ArrayList<>(last - first);
        for (int number = first; number < last; number++) {
            Study study = studies.study(number);
            entries.add(new Entry<>(study.id(), 1, new StudyIndexEntry(study, nodes, finder, vocabulary)));
        }
        next.index().fill(entries);
    }

    private static long size(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .mapToLong(file -> file.toFile().length())
                    .sum();
        }
    }

    private void ask(Generation<StudyIndexEntry> index, Path golden, int seconds) throws Exception {
        List<String> queries = Files.readAllLines(golden).stream()
                .skip(1)
                .map(line -> line.split("\t")[0])
                .toList();
        BenchmarkQuestions questions = new BenchmarkQuestions(
                index.index(), vocabulary, settings, new Interpreter(finder, geography), geography, TODAY);
        NameCompletion names = new NameCompletion(vocabulary);
        out.println("| question | callers | /s | p50 ms | p99 ms | p50 to plain BM25 |");
        out.println("|---|---:|---:|---:|---:|---:|");
        for (int callers : new int[] {1, MANY}) {
            double floor = measure(
                    "plain BM25 of the words, 20 hits",
                    callers,
                    seconds,
                    0,
                    number -> questions.plain(queries.get(number % queries.size()), PAGE));
            measure(
                    "text, 20 hits, count, facets",
                    callers,
                    seconds,
                    floor,
                    number ->
                            questions.ask(Map.of("text", queries.get(number % queries.size())), StudyOrder.RELEVANCE));
            measure(
                    "text, facets, filters (age, sex, region)",
                    callers,
                    seconds,
                    floor,
                    number -> questions.ask(
                            Map.of(
                                    "text", queries.get(number % queries.size()),
                                    "age", Map.of("value", 20 + number % 60, "unit", "YEARS"),
                                    "sex", number % 2 == 0 ? "FEMALE" : "MALE",
                                    "regions", List.of("AB", "O", "M")),
                            StudyOrder.RELEVANCE));
            measure(
                    "text near a place, open first, facets",
                    callers,
                    seconds,
                    floor,
                    number -> questions.ask(
                            Map.of(
                                    "text",
                                    queries.get(number % queries.size()),
                                    "near",
                                    Map.of("municipality", "Umeå")),
                            StudyOrder.OPEN_FIRST));
            measure(
                    "text by distance",
                    callers,
                    seconds,
                    floor,
                    number -> questions.ask(
                            Map.of(
                                    "text",
                                    queries.get(number % queries.size()),
                                    "near",
                                    Map.of("municipality", "Umeå")),
                            StudyOrder.DISTANCE));
            measure("suggestions of names", callers, seconds, floor, number -> {
                String query = queries.get(number % queries.size());
                names.complete(query.substring(0, Math.min(query.length(), 3 + number % 4)), PAGE);
            });
        }
        System.gc();
        out.printf(
                "%nheap after collection: %.0f MB of at most %.0f%n",
                ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE,
                Runtime.getRuntime().maxMemory() / MEGABYTE);
    }

    private double measure(String what, int callers, int seconds, double floor, IntConsumer question) throws Exception {
        loop(callers, Math.max(2, seconds / 2), question);
        long begin = System.nanoTime();
        long[] nanos = loop(callers, seconds, question);
        double elapsed = (System.nanoTime() - begin) / 1e9;
        Arrays.sort(nanos);
        double p50 = nanos[nanos.length / 2] / 1e6;
        double p99 = nanos[(int) (nanos.length * 0.99)] / 1e6;
        out.printf(
                "| %s | %d | %.0f | %.2f | %.2f | %s |%n",
                what, callers, nanos.length / elapsed, p50, p99, floor > 0 ? "%.1f ×".formatted(p50 / floor) : "");
        return p50;
    }

    private static long[] loop(int callers, int seconds, IntConsumer question) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(callers);
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        List<Future<long[]>> all = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            int first = caller * 7919;
            all.add(pool.submit(() -> {
                long[] took = new long[1 << 12];
                int asked = 0;
                while (System.nanoTime() < end) {
                    long begin = System.nanoTime();
                    question.accept(first + asked);
                    took = asked == took.length ? Arrays.copyOf(took, asked * 2) : took;
                    took[asked++] = System.nanoTime() - begin;
                }
                return Arrays.copyOf(took, asked);
            }));
        }
        List<long[]> parts = new ArrayList<>();
        for (Future<long[]> one : all) {
            parts.add(one.get());
        }
        pool.shutdown();
        return parts.stream().flatMapToLong(Arrays::stream).toArray();
    }
}
