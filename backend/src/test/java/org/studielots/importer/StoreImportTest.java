package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Records;
import org.studielots.importer.source.RecordSource;
import org.studielots.importer.source.ResourceSource;
import org.studielots.node.Geography;
import org.studielots.store.StoreFixture;
import org.studielots.study.StoredStudies;
import org.studielots.study.Studies;

/** Records on their whole way into a real store and back. */
class StoreImportTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T12:00:00Z"), ZoneOffset.UTC);
    private static final List<RecordSource> SHIPPED = List.of(
            new ResourceSource("/registry-data/sweden_sites_open.jsonl.gz"),
            new ResourceSource("/registry-data/sweden_lead_open.jsonl.gz"));

    @TempDir
    Path storeFolder;

    @TempDir
    Path folder;

    private StoreFixture store;
    private Studies studies;
    private ImportCommand command;

    @BeforeEach
    void open() {
        store = StoreFixture.open(storeFolder);
        studies = StoredStudies.in(store, CLOCK);
        command = new ImportCommand(studies, new RecordParser(new CtgovMapper(new Geography())), CLOCK, folder);
    }

    @AfterEach
    void close() throws Exception {
        store.close();
    }

    @Test
    void theShippedRecordsGoInOnceAndAreReadBackAsTheyWereUnderstood() {
        ImportReport first = command.runSources(SHIPPED, false, ImportProgress.SILENT);
        ImportReport second = command.runSources(SHIPPED, false, ImportProgress.SILENT);

        assertThat(first.created()).isEqualTo(588);
        assertThat(first.refusals()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(588);
        assertThat(studies.count()).isEqualTo(588);
        assertThat(studies.findStudy(Records.study("NCT04433364").id())).contains(Records.study("NCT04433364"));
        assertThat(studies.findStudy(Records.study("NCT06105320").id())).contains(Records.study("NCT06105320"));
    }

    @Test
    void everyQuirkOfTheRecordsSurvivesTheStoreSoThatASecondRunChangesNothing() throws Exception {
        Path file = Files.writeString(
                folder.resolve("a.jsonl"), String.join("\n", Records.lines().values()));

        ImportReport first = command.run(List.of(file.toString()), true, ImportProgress.SILENT);
        ImportReport second = command.run(List.of(file.toString()), true, ImportProgress.SILENT);

        assertThat(first.created()).isEqualTo(Records.lines().size());
        assertThat(second.unchanged()).isEqualTo(Records.lines().size());
        Records.lines()
                .keySet()
                .forEach(nct -> assertThat(studies.findStudy(Records.study(nct).id()))
                        .as(nct)
                        .contains(Records.study(nct)));
    }
}
