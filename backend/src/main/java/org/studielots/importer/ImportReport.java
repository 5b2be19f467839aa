package org.studielots.importer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an import did. Every record that was read is accounted for: read = created + changed + unchanged + skipped + refused.
 *
 * @param read records read, and files that could not be
 * @param created studies that were not known
 * @param changed studies that were known and said something new
 * @param unchanged studies that said nothing new
 * @param skipped records that are not for this catalogue, by reason
 * @param refused records and files that could not be brought in
 * @param refusals the first thousand of them, each with its place and reason
 * @param warnings what was odd in records that were brought in
 * @param took how long it took
 * @param stopped why it stopped before its end, null when it did not; what is counted as created or changed is stored all the same
 */
public record ImportReport(
        long read,
        long created,
        long changed,
        long unchanged,
        Map<String, Long> skipped,
        long refused,
        List<Refusal> refusals,
        List<WarningCount> warnings,
        Duration took,
        @Nullable String stopped) {

    /** Number of records that are not for this catalogue. */
    public long skippedInAll() {
        return skipped.values().stream().mapToLong(Long::longValue).sum();
    }

    /** Exit code of the command: 0 all done, 1 something was refused or the import stopped (design.md, Commands). */
    public int exitCode() {
        return refused > 0 || stopped != null ? 1 : 0;
    }

    /** The report as the command prints it, a line each. */
    public List<String> lines() {
        return ReportLines.of(this);
    }
}
