package org.studielots.importer;

import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.studielots.importer.source.ResourceSource;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Marks;

/**
 * The real Swedish records that the program carries, so that the first start shows real studies: {@code registry-data/README.md} says whose
 * they are and of what date.
 */
@Component
public final class ShippedData {
    private static final Logger LOG = LoggerFactory.getLogger(ShippedData.class);

    private static final String MARK = "shipped-registry-data";
    /** To be raised when the shipped records are replaced. */
    private static final String EDITION = "1";

    private final Marks marks;
    private final ImportCommand command;

    ShippedData(Marks marks, ImportCommand command) {
        this.marks = marks;
        this.command = command;
    }

    /**
     * Brings the shipped records into the catalogue unless that has been done and finished before.
     *
     * @throws DomainException UNAVAILABLE when they cannot be stored
     */
    void loadOnce() {
        // A mark and not "the store is empty": a first start that was cut off goes on at the next.
        if (marks.findMark(MARK).filter(EDITION::equals).isEmpty()) {
            load();
            marks.mark(MARK, EDITION);
        }
    }

    /** Brings the shipped records into the catalogue; a second time this changes nothing. */
    public ImportReport load() {
        ImportReport report = command.runSources(
                List.of(
                        new ResourceSource("/registry-data/sweden_sites_open.jsonl.gz"),
                        new ResourceSource("/registry-data/sweden_lead_open.jsonl.gz")),
                false,
                ImportProgress.SILENT);
        String stopped = report.stopped();
        if (stopped != null) {
            throw new DomainException(ErrorCode.UNAVAILABLE, "The shipped studies could not be stored: " + stopped);
        }
        report.refusals().forEach(refusal -> LOG.error("Shipped record {}: {}", refusal.origin(), refusal.reason()));
        LOG.info(
                "Shipped registry data: {} studies new, {} changed, {} unchanged, in {} ms",
                report.created(),
                report.changed(),
                report.unchanged(),
                report.took().toMillis());
        return report;
    }
}
