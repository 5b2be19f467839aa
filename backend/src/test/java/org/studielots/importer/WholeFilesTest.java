package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.node.Geography;
import org.studielots.study.Condition;
import org.studielots.study.MemoryStudies;
import org.studielots.study.RegistryId;
import org.studielots.study.Study;

/** Every record of the real files, accounted for. */
class WholeFilesTest {
    private static final RecordParser PARSER = new RecordParser(new CtgovMapper(new Geography()));
    private final MemoryStudies studies = new MemoryStudies();

    @TempDir
    Path folder;

    private ImportReport run(boolean all, String... files) {
        return new ImportCommand(studies, PARSER, Clock.systemUTC(), folder)
                .run(List.of(files), all, ImportProgress.SILENT);
    }

    @Test
    void everyRecordOfTheWorldIsAccountedForAndASecondRunChangesNothing() {
        String world = Shared.ctgov("worldwide_v2form.jsonl.gz");

        ImportReport first = run(true, world);
        ImportReport second = run(true, world);

        assertThat(first.read()).isEqualTo(13_781);
        assertThat(first.created()).isEqualTo(13_781);
        assertThat(first.refusals()).isEmpty();
        assertThat(second.unchanged()).isEqualTo(13_781);
        assertThat(second.changed() + second.created()).isZero();
        assertThat(studies.listStudies().stream()
                        .mapToInt(study -> study.sites().size())
                        .max())
                .hasValue(1_412);
        assertThat(studies.listStudies().toString()).doesNotContain("&amp;").doesNotContain("&#39;");
    }

    @Test
    void theOtherFilesAreContainedInTheWorlds() {
        run(true, Shared.ctgov("worldwide_v2form.jsonl.gz"));

        ImportReport report = run(
                true,
                Shared.ctgov("sweden_sites_open.jsonl.gz"),
                Shared.ctgov("sweden_lead_open.jsonl.gz"),
                Shared.ctgov("v2_native.jsonl.gz"));

        assertThat(report.unchanged()).isEqualTo(80 + 508 + 515);
    }

    @Test
    void swedishSponsorsAndSitesAreRecognisedAndNobodyElse() {
        ImportReport report = run(false, Shared.ctgov("worldwide_v2form.jsonl.gz"));

        Map<Boolean, List<Study>> bySite = studies.listStudies().stream()
                .collect(
                        Collectors.partitioningBy(study -> !study.swedishSites().isEmpty()));
        assertThat(bySite.getOrDefault(true, List.of())).hasSize(80);
        assertThat(report.created() + report.skippedInAll()).isEqualTo(13_781);
        Set<String> sponsors = bySite.getOrDefault(false, List.of()).stream()
                .map(study -> study.sponsor().name())
                .collect(Collectors.toSet());
        assertThat(sponsors)
                .as("each name was looked at: all are Swedish")
                .hasSizeBetween(30, 50)
                .noneMatch(name ->
                        name.contains("Denmark") || name.contains("Swedish Hospital") || name.contains("København"));
    }

    @Test
    void allShippedRecordsAreSwedishAndGoIn() {
        ImportReport report =
                run(false, Shared.ctgov("sweden_sites_open.jsonl.gz"), Shared.ctgov("sweden_lead_open.jsonl.gz"));

        assertThat(report.created()).isEqualTo(588);
        assertThat(studies.listStudies().stream()
                        .filter(study -> study.conditions().stream().anyMatch(Condition::derived))
                        .count())
                .isGreaterThan(150);
        assertThat(studies.listStudies().stream()
                        .map(Study::registryIds)
                        .map(ids -> ids.get(0))
                        .map(RegistryId::id))
                .allMatch(id -> id.startsWith("NCT"));
    }
}
