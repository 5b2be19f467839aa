package org.studielots.study;

/** What a status event records. */
public enum StatusEventKind {
    /** The study came into the catalogue. */
    ADDED,
    /** The status of the whole study, derived from its sites, changed. */
    STATUS_CHANGED,
    /** The status of sites changed. */
    SITE_STATUS_CHANGED,
    /** The status stayed and was verified again. */
    VERIFIED,
    /** The study left the catalogue. */
    REMOVED
}
