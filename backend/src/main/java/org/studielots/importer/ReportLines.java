package org.studielots.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** An import's report in words. */
final class ReportLines {
    private ReportLines() {}

    static List<String> of(ImportReport report) {
        List<String> lines = new ArrayList<>();
        for (Refusal refusal : report.refusals()) {
            lines.add("refused: " + refusal.origin() + ": " + refusal.reason());
        }
        if (report.refused() > report.refusals().size()) {
            lines.add("refused: " + (report.refused() - report.refusals().size()) + " more, not listed");
        }
        for (WarningCount warning : report.warnings()) {
            lines.add("note: " + number(warning.count()) + " × " + warning.text() + ", for example: "
                    + warning.example());
        }
        double seconds = Math.max(report.took().toMillis(), 1) / 1000.0;
        lines.add(String.format(
                Locale.ROOT, "read       %10s  in %.1f s, %s a second", number(report.read()), seconds, number((long)
                        (report.read() / seconds))));
        lines.add(line("new", report.created(), ""));
        lines.add(line("changed", report.changed(), ""));
        lines.add(line("unchanged", report.unchanged(), ""));
        List<String> reasons = new ArrayList<>();
        report.skipped().forEach((reason, count) -> reasons.add(number(count) + " " + reason));
        lines.add(line("skipped", report.skippedInAll(), reasons.isEmpty() ? "" : "  " + String.join("; ", reasons)));
        lines.add(line("refused", report.refused(), report.refused() == 0 ? "" : "  each named above"));
        if (report.stopped() != null) {
            lines.add("stopped: " + report.stopped());
            lines.add("What is counted as new or changed is stored. Run the same command again to bring in the rest.");
        }
        return lines;
    }

    private static String line(String name, long count, String more) {
        return String.format(Locale.ROOT, "%-10s %10s%s", name, number(count), more);
    }

    private static String number(long number) {
        return String.format(Locale.ROOT, "%,d", number);
    }
}
