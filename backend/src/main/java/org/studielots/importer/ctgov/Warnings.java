package org.studielots.importer.ctgov;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** What was odd in one record. Not safe for use by several threads: one record, one collector. */
final class Warnings {
    private static final int LONGEST_EXAMPLE = 60;

    private final Set<Warning> found = new LinkedHashSet<>();

    void add(WarningKind kind, String example) {
        found.add(new Warning(
                kind, example.length() <= LONGEST_EXAMPLE ? example : example.substring(0, LONGEST_EXAMPLE) + "…"));
    }

    List<Warning> list() {
        return List.copyOf(found);
    }
}
