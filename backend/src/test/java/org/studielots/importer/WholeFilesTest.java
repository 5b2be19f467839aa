package org.studielots.importer;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.node.Geography;
import org.studielots.study.MemoryStudies;

/** Every record of the real files, accounted for. */
class WholeFilesTest {
    private final MemoryStudies studies = new MemoryStudies();

    @TempDir
    Path folder;

    private ImportReport run(boolean all, String... files) {
        RecordParser parser = new RecordParser(new CtgovMapper(new Geography()));
        return new ImportCommand(studies, parser, Clock.systemUTC(), folder)
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
    }
}
