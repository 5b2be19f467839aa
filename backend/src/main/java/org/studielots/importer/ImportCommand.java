package org.studielots.importer;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.studielots.importer.source.RecordSource;
import org.studielots.importer.source.RecordSources;
import org.studielots.importer.source.RegistryAccess;
import org.studielots.shared.DomainException;
import org.studielots.study.Studies;

/**
 * Brings registry records into the catalogue: {@code import FILE|DIR|URL… [--all]} (design.md, Commands). Running it again changes nothing,
 * or goes on where a run was stopped.
 */
@Component
public final class ImportCommand {
    private final Studies studies;
    private final RecordParser parser;
    private final RecordSources sources;

    /** The command over the catalogue; {@code dataDir} has the files by which an import from a registry is gone on with. */
    @Autowired
    ImportCommand(
            Studies studies, RecordParser parser, Clock clock, @Value("${studielots.data-dir:data}") Path dataDir) {
        this(studies, parser, new RecordSources(RegistryAccess.usual(dataDir.resolve("import"), clock)));
    }

    ImportCommand(Studies studies, RecordParser parser, RecordSources sources) {
        this.studies = studies;
        this.parser = parser;
        this.sources = sources;
    }

    /**
     * Imports {@code names} one after the other.
     *
     * @param names files, folders and addresses
     * @param all whether studies without a Swedish site or sponsor, and expanded access, are wanted too
     * @param progress hears how far it is
     * @return what became of every record; also when the store or a registry fails meanwhile
     * @throws DomainException INVALID_ARGUMENT when a name is none of something to import: nothing has been read then (exit code 2)
     */
    public ImportReport run(List<String> names, boolean all, ImportProgress progress) {
        List<RecordSource> found = new ArrayList<>();
        names.forEach(name -> found.addAll(sources.list(name)));
        return runSources(found, all, progress);
    }

    ImportReport runSources(List<RecordSource> found, boolean all, ImportProgress progress) {
        long begin = System.nanoTime();
        Tally tally = new Tally();
        BatchWriter writer = new BatchWriter(studies, tally);
        try (ImportPipeline pipeline = new ImportPipeline(parser, all, writer, progress)) {
            for (RecordSource source : found) {
                progress.begins(source.name());
                source.read(pipeline);
            }
        } catch (ImportPipeline.Stopped e) {
            // The writer knows why, and the report says it.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            writer.stop("it was interrupted");
        } catch (DomainException e) {
            writer.fail(e);
        } finally {
            progress.ends();
        }
        return tally.report(Duration.ofNanos(System.nanoTime() - begin), writer.whyStopped());
    }
}
