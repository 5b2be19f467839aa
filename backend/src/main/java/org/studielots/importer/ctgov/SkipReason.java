package org.studielots.importer.ctgov;

/** Why a record that could be read is not brought in without {@code --all}. */
public enum SkipReason {
    /** Neither a Swedish site nor a Swedish lead sponsor. */
    NOT_SWEDISH("no Swedish site and no Swedish sponsor"),
    /** Treatment outside a study is no study (design.md, isTrial). */
    EXPANDED_ACCESS("expanded access is no study");

    private final String text;

    SkipReason(String text) {
        this.text = text;
    }

    /** What it means, for the one who imports. */
    public String text() {
        return text;
    }
}
