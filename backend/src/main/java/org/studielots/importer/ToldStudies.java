package org.studielots.importer;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.importer.source.Origin;
import org.studielots.importer.source.RawRecord;
import org.studielots.importer.source.RecordSink;
import org.studielots.importer.source.RecordSources;
import org.studielots.importer.source.RegistryAccess;
import org.studielots.shared.DomainException;
import org.studielots.study.Study;

/** Studies as registry records tell them, without storing any: for commands that only look. */
@Component
public final class ToldStudies {
    private final RecordParser parser;
    private final RecordSources sources;

    @Autowired
    ToldStudies(RecordParser parser, Clock clock, @Value("${studielots.data-dir:data}") Path dataDir) {
        this(parser, new RecordSources(RegistryAccess.usual(dataDir.resolve("import"), clock)));
    }

    ToldStudies(RecordParser parser, RecordSources sources) {
        this.parser = parser;
        this.sources = sources;
    }

    /**
     * Gives every study that the records of {@code names} tell to {@code reader}.
     *
     * @param names files and folders
     * @return number of records that could not be read as a study
     * @throws DomainException INVALID_ARGUMENT when a name is none of something to read
     * @throws InterruptedException when the thread is to stop
     */
    public long forEach(List<String> names, Consumer<Study> reader) throws InterruptedException {
        Reading reading = new Reading(reader);
        for (String name : names) {
            for (var source : sources.list(name)) {
                source.read(reading);
            }
        }
        return reading.refused;
    }

    private final class Reading implements RecordSink {
        private final Consumer<Study> reader;
        private long refused;

        Reading(Consumer<Study> reader) {
            this.reader = reader;
        }

        @Override
        public void record(RawRecord read) {
            Mapping mapping = parser.parse(read, true);
            if (mapping instanceof Mapping.Told told) {
                reader.accept(told.study());
            } else if (mapping instanceof Mapping.Refused) {
                refused++;
            }
        }

        @Override
        public void refused(Origin origin, String reason) {
            refused++;
        }

        @Override
        public void size(long whole, Unit unit) {
            // Nobody waits for a part of it.
        }

        @Override
        public void position(long read) {
            // Nobody waits for a part of it.
        }

        @Override
        public void note(String line) {
            // Only an import has notes that matter.
        }

        @Override
        public void whenStored(Runnable action) {
            // Nothing is stored, so an import that was stopped is not gone on with from here.
        }
    }
}
