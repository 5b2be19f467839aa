package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * What patients type finds what the professional words find, and studies of the matter first; on the worldwide records. The files and how
 * they came to be are described beside them; {@code infra/bench/relevance} measures the same through the API.
 */
class GoldenQueriesTest {
    private static final int FIRST = 5;
    private static final double SHORT_RECALL = 0.95;
    private static final double SHORT_PRECISION = 0.8;

    /** A lay query, what a professional would ask, and the phrases that a study of the matter has. */
    private record Row(String query, String professional, List<String> focus) {
        String key() {
            return query.strip().toLowerCase(Locale.ROOT);
        }
    }

    /** What one row gave; precision is NaN when the catalogue has no study of the matter. */
    private record Measured(Row row, double recall, double precision) {
        boolean fallsShort() {
            return recall < SHORT_RECALL || precision < SHORT_PRECISION;
        }
    }

    @ParameterizedTest
    @CsvSource({"patients.tsv, 184, 0.95, 0.90", "unseen.tsv, 60, 0.85, 0.85"})
    void layWordsFindWhatProfessionalWordsFind(String file, int leastRows, double leastRecall, double leastPrecision)
            throws IOException {
        WorldCatalogue catalogue = WorldCatalogue.open();
        List<Measured> rows = new ArrayList<>();
        for (Row row : read(file)) {
            rows.add(measure(catalogue, row));
        }
        double recall = rows.stream().mapToDouble(Measured::recall).average().orElseThrow();
        double precision = rows.stream()
                .mapToDouble(Measured::precision)
                .filter(value -> !Double.isNaN(value))
                .average()
                .orElseThrow();
        long judged =
                rows.stream().filter(row -> !Double.isNaN(row.precision())).count();
        String figures = String.format(
                Locale.ROOT,
                "%s: %d rows, recall %.3f, precision at 5 %.3f (%d rows without such a study left out)",
                file,
                rows.size(),
                recall,
                precision,
                rows.size() - judged);
        System.out.println(figures);
        String shortRows = rows.stream()
                .filter(Measured::fallsShort)
                .map(row -> String.format(
                        Locale.ROOT,
                        "%n  %s: recall %.2f, precision %.2f",
                        row.row().query(),
                        row.recall(),
                        row.precision()))
                .collect(Collectors.joining());
        System.out.println("Rows that fall short:" + shortRows);

        assertThat(rows).hasSizeGreaterThanOrEqualTo(leastRows);
        assertThat(recall).as(figures + shortRows).isGreaterThanOrEqualTo(leastRecall);
        assertThat(precision).as(figures + shortRows).isGreaterThanOrEqualTo(leastPrecision);
    }

    @Test
    void noQueryThatMendedTheSearchStandsAmongTheUnseen() throws IOException {
        Set<String> seen = read("patients.tsv").stream().map(Row::key).collect(Collectors.toSet());
        assertThat(read("unseen.tsv")).extracting(Row::key).doesNotContainAnyElementsOf(seen);
    }

    private static Measured measure(WorldCatalogue catalogue, Row row) {
        Set<String> wanted = catalogue.all(row.professional());
        Set<String> found = catalogue.all(row.query());
        double recall =
                wanted.isEmpty() ? 1 : wanted.stream().filter(found::contains).count() / (double) wanted.size();
        long matters = catalogue.records().stream()
                .filter(study -> isOfTheMatter(study, row))
                .count();
        long met = catalogue.find(row.query(), FIRST).stream()
                .filter(study -> isOfTheMatter(study, row))
                .count();
        return new Measured(row, recall, matters == 0 ? Double.NaN : met / (double) Math.min(FIRST, matters));
    }

    private static boolean isOfTheMatter(WorldCatalogue.Known study, Row row) {
        return row.focus().stream().anyMatch(study.topical()::contains);
    }

    private static List<Row> read(String file) throws IOException {
        try (InputStream in = GoldenQueriesTest.class.getResourceAsStream("/golden/" + file)) {
            String content = new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#") && !line.startsWith("query\t"))
                    .map(line -> line.split("\t", -1))
                    .map(columns -> new Row(
                            columns[0],
                            columns[1],
                            Stream.of(columns[2].split("\\|"))
                                    .map(phrase -> phrase.strip().toLowerCase(Locale.ROOT))
                                    .filter(phrase -> !phrase.isEmpty())
                                    .toList()))
                    .toList();
        }
    }
}
