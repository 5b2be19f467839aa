package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Records;
import org.studielots.node.Geography;
import org.studielots.shared.DomainException;
import org.studielots.study.MemoryStudies;
import org.studielots.study.Studies;
import org.studielots.study.Study;

/** Files and folders, good and bad: what is broken is named with its place, and the rest goes in. */
class FileImportTest {
    private static final List<String> LINES = List.copyOf(Records.lines().values());
    private static final String ONE = Objects.requireNonNull(Records.lines().get("NCT04433364"));
    private static final String TWO = Objects.requireNonNull(Records.lines().get("NCT00451893"));
    private static final RecordParser PARSER = new RecordParser(new CtgovMapper(new Geography()));

    private final MemoryStudies studies = new MemoryStudies();

    @TempDir
    Path folder;

    private ImportReport run(Path... sources) {
        return run(studies, sources);
    }

    private ImportReport run(Studies catalogue, Path... sources) {
        ImportReport report = new ImportCommand(catalogue, PARSER, Clock.systemUTC(), folder.resolve("data"))
                .run(Arrays.stream(sources).map(Path::toString).toList(), true, ImportProgress.SILENT);
        assertThat(report.created() + report.changed() + report.unchanged() + report.skippedInAll() + report.refused())
                .as("every record is accounted for")
                .isEqualTo(report.read());
        assertThat(String.join("\n", report.lines()))
                .doesNotContain("Exception")
                .doesNotContain("\tat ");
        return report;
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static byte[] compressed(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (OutputStream gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static Refusal only(ImportReport report) {
        assertThat(report.refusals()).hasSize(1);
        assertThat(report.exitCode()).isEqualTo(1);
        return report.refusals().get(0);
    }

    @Test
    void everyFormOfAFileTellsTheSameStudies() throws IOException {
        file("a.json", ONE);
        file("b.json", "\ufeff[ " + ONE + ",\n" + TWO + " ]");
        file("c.json", "{\"totalCount\": 2, \"studies\": [" + ONE + "," + TWO + "], \"nextPageToken\": \"x\"}");
        file("d.jsonl", "\n" + ONE + "\r\n\n" + TWO);
        Files.write(folder.resolve("e.jsonl.gz"), compressed(ONE + "\n" + TWO + "\n"));
        Files.write(Files.createDirectory(folder.resolve("f")).resolve("g.JSON.GZ"), compressed("[" + TWO + "]"));
        file("notes.txt", "not for the importer");

        ImportReport report = run(folder);

        assertThat(report.read()).isEqualTo(10);
        assertThat(report.created()).isEqualTo(2);
        assertThat(report.unchanged()).isEqualTo(8);
        assertThat(report.exitCode()).isZero();
    }

    @Test
    void aBrokenLineIsNamedAndTheOthersGoIn() throws IOException {
        Path file = file("a.jsonl", ONE + "\n{\"protocolSection\": {\n[]\n\"text\"\n" + TWO + " {}\n" + TWO + "\n");

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.refusals())
                .extracting(Refusal::origin)
                .containsExactly(file + ", line 2", file + ", line 3", file + ", line 4", file + ", line 5");
        assertThat(report.refusals().get(0).reason()).startsWith("it is not JSON: ");
        assertThat(report.refusals().get(1).reason()).isEqualTo("a study is a JSON object, { … }");
    }

    @Test
    void aStudyWithoutIdOrTitleIsNamed() throws IOException {
        Path file = file(
                "a.jsonl",
                ONE.replace("\"nctId\":\"NCT04433364\"", "\"x\":1") + "\n"
                        + ONE.replaceAll("\"(brief|official)Title\":", "\"$1\":") + "\n{}\n" + TWO);

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(1);
        assertThat(report.refusals())
                .extracting(Refusal::reason)
                .containsExactly(
                        "it has no id: protocolSection.identificationModule.nctId is missing",
                        "NCT04433364 has neither briefTitle nor officialTitle",
                        "it has no id: protocolSection.identificationModule.nctId is missing");
    }

    @Test
    void aMalformedStudyInAListIsNamedByItsIndex() throws IOException {
        Path file = file("a.json", "{\"studies\": [" + ONE + ", {\"protocolSection\": nonsense}, 7, " + TWO + "]}");

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(2);
        assertThat(report.refusals())
                .extracting(Refusal::origin)
                .containsExactly(file + ", study 2", file + ", study 3");
    }

    @Test
    void aListThatBreaksOffGivesWhatStandsBefore() throws IOException {
        Path file = file("a.json", "[" + ONE + "," + TWO.substring(0, TWO.length() / 2));

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(1);
        assertThat(only(report).origin()).isEqualTo(file + ", study 2");
        assertThat(only(report).reason()).contains("the text ends inside");
    }

    @Test
    void aDamagedGzipGivesWhatStandsBeforeAndSaysWhereItBreaks() throws IOException {
        byte[] whole = compressed(String.join("\n", LINES));
        Path file = Files.write(folder.resolve("a.jsonl.gz"), Arrays.copyOf(whole, whole.length * 2 / 3));

        ImportReport report = run(file);

        assertThat(report.created()).isBetween(5L, (long) LINES.size() - 1);
        assertThat(only(report).origin()).isEqualTo(file + ", line " + (report.created() + 1));
        assertThat(only(report).reason()).contains("damaged or breaks off here", "Fetch the file again");
    }

    @Test
    void whatIsNotGzipIsSaidSo() throws IOException {
        assertThat(only(run(file("a.jsonl.gz", ONE))).reason()).contains("is not compressed with gzip");
    }

    @Test
    void anEmptyFileIsSaidSo() throws IOException {
        assertThat(only(run(file("a.jsonl", ""))).reason()).isEqualTo("the file is empty: nothing to import");
        assertThat(only(run(file("b.json", " \n "))).reason()).isEqualTo("the file has no records");
        assertThat(only(run(file("c.json", "<html>"))).reason()).contains("begins with { or [");
    }

    @Test
    void whatIsNotThereIsWrongUse() throws IOException {
        Files.createDirectory(folder.resolve("empty"));
        assertThatThrownBy(() -> run(folder.resolve("empty")))
                .isInstanceOf(DomainException.class)
                .hasMessageContaining("has no files with studies");
        assertThatThrownBy(() -> run(folder.resolve("missing.json")))
                .hasMessageContaining("There is no file or folder");
        assertThatThrownBy(() -> run(file("a.csv", "x"))).hasMessageContaining("none that can be imported");
        assertThatThrownBy(() -> new ImportCommand(studies, PARSER, Clock.systemUTC(), folder)
                        .run(List.of("https://exa mple"), false, ImportProgress.SILENT))
                .hasMessageContaining("cannot be read. Give one such as");
    }

    @Test
    void aLineThatIsTooLongIsRefusedByItself() throws IOException {
        Path file = folder.resolve("a.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            out.write((ONE + "\n{\"x\": \"").getBytes(StandardCharsets.UTF_8));
            byte[] filling = new byte[1 << 20];
            Arrays.fill(filling, (byte) 'x');
            for (int i = 0; i < 17; i++) {
                out.write(filling);
            }
            out.write(("\"}\n" + TWO + "\n").getBytes(StandardCharsets.UTF_8));
        }

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(2);
        assertThat(only(report)).isEqualTo(new Refusal(file + ", line 2", "longer than 16 MB: not read"));
    }

    @Test
    void deepNestingIsRefusedByItself() throws IOException {
        Path file = file("a.jsonl", "{\"protocolSection\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}\n" + TWO);

        ImportReport report = run(file);

        assertThat(report.created()).isEqualTo(1);
        assertThat(only(report).reason()).startsWith("it is not JSON: ");
    }

    @Test
    void aStudyThatTheCatalogueCannotStoreIsRefusedByItself() throws IOException {
        Studies picky = new MemoryStudies() {
            @Override
            public synchronized List<Outcome> bring(List<Study> batch) {
                if (batch.stream()
                        .anyMatch(study -> study.registryIds().get(0).id().equals("NCT00451893"))) {
                    throw new IllegalStateException("planted");
                }
                return super.bring(batch);
            }
        };

        ImportReport report = run(picky, file("a.jsonl", String.join("\n", LINES)));

        assertThat(report.created()).isEqualTo(LINES.size() - 1);
        assertThat(only(report).reason()).isEqualTo("the catalogue cannot store it; the log says why");
    }

    @Test
    void aCatalogueThatTakesNothingStopsTheImport() throws IOException {
        Studies broken = new MemoryStudies() {
            @Override
            public synchronized List<Outcome> bring(List<Study> batch) {
                throw new IllegalStateException("planted");
            }
        };

        ImportReport report = run(broken, file("a.jsonl", String.join("\n", LINES)));

        assertThat(report.stopped()).isEqualTo("the studies cannot be stored; the log says why");
        assertThat(report.exitCode()).isEqualTo(1);
    }
}
