package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

/** What the one who imports sees. */
class ImportConsoleTest {
    private static final long SECOND = 1_000_000_000L;
    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
    private final AtomicLong now = new AtomicLong();
    private final ImportConsole console =
            new ImportConsole(false, new PrintStream(printed, true, StandardCharsets.UTF_8), now::get);

    private List<String> lines() {
        return printed.toString(StandardCharsets.UTF_8).lines().toList();
    }

    @Test
    void withoutATerminalALineEveryFewSecondsTellsRateAndTimeLeft() {
        console.begins("world.jsonl.gz");
        console.reached(0, 1_000, 0);
        now.set(4 * SECOND);
        console.reached(200, 1_000, 4_000);
        now.set(5 * SECOND);
        console.reached(250, 1_000, 5_000);
        now.set(6 * SECOND);
        console.reached(300, 1_000, 6_000);
        console.ends();

        assertThat(lines())
                .containsExactly("world.jsonl.gz: 5,000 records read, 1,000 a second, 25 %, about 15 s left");
    }

    @Test
    void theReportCountsEverythingAndNamesWhatWasRefused() {
        ImportReport report = new ImportReport(
                13,
                5,
                1,
                3,
                Map.of("no Swedish site and no Swedish sponsor", 2L),
                2,
                List.of(new Refusal("a.jsonl, line 7", "it is not JSON")),
                List.of(new WarningCount("impossible date left out", 4, "NCT00000001: 2020-99")),
                Duration.ofMillis(2_600),
                null);

        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.lines())
                .containsExactly(
                        "refused: a.jsonl, line 7: it is not JSON",
                        "refused: 1 more, not listed",
                        "note: 4 × impossible date left out, for example: NCT00000001: 2020-99",
                        "read               13  in 2.6 s, 5 a second",
                        "new                 5",
                        "changed             1",
                        "unchanged           3",
                        "skipped             2  2 no Swedish site and no Swedish sponsor",
                        "refused             2  each named above");
    }
}
