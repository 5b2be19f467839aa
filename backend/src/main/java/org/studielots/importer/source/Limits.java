package org.studielots.importer.source;

/** Limits that keep the memory of an import bounded. */
final class Limits {
    /** Longest record that is read, 16 MB; the longest that the registry has is a hundredth of it. */
    static final int LONGEST_RECORD = 16 * 1024 * 1024;

    static final String TOO_LONG = "longer than 16 MB: not read";

    private Limits() {}
}
