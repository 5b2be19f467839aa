package org.studielots.importer;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.importer.ctgov.SkipReason;
import org.studielots.importer.ctgov.Warning;
import org.studielots.importer.ctgov.WarningKind;
import org.studielots.study.Studies;

/** Counts what becomes of records. Used by the thread that writes. */
final class Tally {
    private static final int MOST_LISTED = 1000;

    private final Map<Studies.Outcome, Long> outcomes = new EnumMap<>(Studies.Outcome.class);
    private final Map<SkipReason, Long> skipped = new EnumMap<>(SkipReason.class);
    private final Map<WarningKind, WarningCount> warnings = new EnumMap<>(WarningKind.class);
    private final List<Refusal> refusals = new ArrayList<>();
    private long refused;

    void outcome(Studies.Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void skipped(SkipReason reason) {
        skipped.merge(reason, 1L, Long::sum);
    }

    void refused(String origin, String reason) {
        refused++;
        if (refusals.size() < MOST_LISTED) {
            refusals.add(new Refusal(origin, reason));
        }
    }

    void warned(String study, List<Warning> told) {
        for (Warning warning : told) {
            warnings.merge(
                    warning.kind(),
                    new WarningCount(warning.kind().text(), 1, study + ": " + warning.example()),
                    (before, one) -> new WarningCount(before.text(), before.count() + 1, before.example()));
        }
    }

    ImportReport report(Duration took, @Nullable String stopped) {
        Map<String, Long> reasons = new LinkedHashMap<>();
        skipped.forEach((reason, count) -> reasons.put(reason.text(), count));
        long created = outcomes.getOrDefault(Studies.Outcome.NEW, 0L);
        long changed = outcomes.getOrDefault(Studies.Outcome.CHANGED, 0L);
        long unchanged = outcomes.getOrDefault(Studies.Outcome.UNCHANGED, 0L);
        long skippedInAll = reasons.values().stream().mapToLong(Long::longValue).sum();
        return new ImportReport(
                created + changed + unchanged + skippedInAll + refused,
                created,
                changed,
                unchanged,
                java.util.Collections.unmodifiableMap(reasons),
                refused,
                List.copyOf(refusals),
                List.copyOf(warnings.values()),
                took,
                stopped);
    }
}
