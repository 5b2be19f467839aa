package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Records;
import org.studielots.importer.source.RecordSources;
import org.studielots.importer.source.RegistryAccess;
import org.studielots.node.Geography;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.study.MemoryStudies;
import org.studielots.study.Studies;
import org.studielots.study.Study;

/** The registry's own API, replayed on this machine with real records, well and badly. */
class RegistryImportTest {
    private static final int RECORDS = Records.lines().size();
    private final ReplayedRegistry registry =
            new ReplayedRegistry(List.copyOf(Records.lines().values()), 10);
    private final List<Long> pauses = Collections.synchronizedList(new ArrayList<>());
    private MemoryStudies studies = new MemoryStudies();

    @TempDir
    Path folder;

    @AfterEach
    void stop() {
        registry.close();
    }

    private ImportReport run() {
        return run(studies);
    }

    private ImportReport run(Studies catalogue) {
        RegistryAccess access = new RegistryAccess(
                HttpClient.newHttpClient(),
                folder,
                Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC),
                RandomGenerator.getDefault(),
                pauses::add);
        RecordParser parser = new RecordParser(new CtgovMapper(new Geography()));
        return new ImportCommand(catalogue, parser, new RecordSources(access))
                .run(List.of(registry.address()), true, ImportProgress.SILENT);
    }

    private List<Path> kept() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    @Test
    void everyPageIsFetchedOnceAndNothingIsLeftBehind() throws IOException {
        ImportReport report = run();

        assertThat(report.created()).isEqualTo(RECORDS);
        assertThat(report.exitCode()).isZero();
        assertThat(registry.asked()).hasSize(4);
        assertThat(registry.asked().get(0)).contains("query.locn=Sweden", "pageSize=200", "countTotal=true");
        assertThat(registry.asked().get(1)).contains("query.locn=Sweden", "pageToken=t10");
        assertThat(kept()).isEmpty();
    }

    @Test
    void anOverloadedRegistryIsAskedAgainWhenItSays() {
        registry.misbehave(
                ReplayedRegistry.tooManyRequests("7"),
                ReplayedRegistry.tooManyRequests("Sat, 21 Nov 2026 12:00:30 GMT"));

        assertThat(run().created()).isEqualTo(RECORDS);
        assertThat(pauses).containsExactly(7_000L, 30_000L);
    }

    @Test
    void aFailingRegistryIsAskedAgainAfterEverLongerPauses() {
        registry.misbehave(ReplayedRegistry.status(500), ReplayedRegistry.status(503), ReplayedRegistry.status(502));

        assertThat(run().created()).isEqualTo(RECORDS);
        assertThat(pauses).hasSize(3);
        assertThat(pauses.get(0)).isBetween(500L, 1_000L);
        assertThat(pauses.get(1)).isBetween(1_000L, 2_000L);
        assertThat(pauses.get(2)).isBetween(2_000L, 4_000L);
    }

    @Test
    void halfAPageIsFetchedAgainAndNoRecordCountsTwice() {
        registry.misbehave(
                ReplayedRegistry.halfAPage(), ReplayedRegistry.brokenConnection(), ReplayedRegistry.text(""));

        ImportReport report = run();

        assertThat(report.read()).isEqualTo(RECORDS);
        assertThat(report.created()).isEqualTo(RECORDS);
    }

    @Test
    void aRegistryThatGoesOnFailingIsGivenUpAndGoneOnWithByTheNextRun() throws IOException {
        registry.misbehave((exchange, page) -> {
            registry.misbehave(
                    Collections.nCopies(6, ReplayedRegistry.status(500)).toArray(ReplayedRegistry.Fault[]::new));
            exchange.getResponseHeaders().set("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });

        ImportReport first = run();

        assertThat(first.created()).isEqualTo(10);
        assertThat(first.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason())
                        .contains(
                                "the registry answers 500", "given up after 6 attempts", "Run the same command again"));
        assertThat(first.exitCode()).isEqualTo(1);
        assertThat(kept()).isNotEmpty();

        registry.asked().clear();
        ImportReport second = run();

        assertThat(registry.asked().get(0)).contains("pageToken=t10");
        assertThat(second.created()).isEqualTo(RECORDS - 10);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aPageTokenThatTheRegistryHasForgottenBeginsAnew() throws IOException {
        bringInTheFirstPageOnly();
        registry.misbehave(ReplayedRegistry.status(400));

        ImportReport second = run();

        assertThat(second.created()).isEqualTo(RECORDS - 10);
        assertThat(second.unchanged()).isEqualTo(10);
    }

    private void bringInTheFirstPageOnly() {
        registry.misbehave((exchange, page) -> {
            registry.misbehave(ReplayedRegistry.status(404));
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page);
        });
        assertThat(run().created()).isEqualTo(10);
    }

    @Test
    void anAddressWithoutStudiesIsSaidAtOnce() {
        registry.misbehave(ReplayedRegistry.status(404));

        ImportReport report = run();

        assertThat(pauses).isEmpty();
        assertThat(report.refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("404", "nothing at this address"));
    }

    @Test
    void aWebPageIsNoStudy() {
        registry.misbehave(Collections.nCopies(6, ReplayedRegistry.text("<html>Welcome</html>"))
                .toArray(ReplayedRegistry.Fault[]::new));

        assertThat(run().refusals())
                .singleElement()
                .satisfies(refusal -> assertThat(refusal.reason()).contains("no JSON"));
    }

    @Test
    void aPageIsOnlyDoneWhenItsStudiesAreStored() throws IOException {
        Studies full = new MemoryStudies() {
            @Override
            public synchronized List<Outcome> bring(List<Study> batch) {
                if (count() >= 10) {
                    throw new DomainException(ErrorCode.UNAVAILABLE, "The disk is full. Make room.");
                }
                return super.bring(batch);
            }
        };

        ImportReport report = run(full);

        assertThat(report.stopped()).isEqualTo("The disk is full. Make room.");
        assertThat(report.exitCode()).isEqualTo(1);
        assertThat(report.created()).isEqualTo(10);
        registry.asked().clear();
        studies = new MemoryStudies();
        run();
        assertThat(registry.asked().get(0)).contains("pageToken=t10");
    }
}
