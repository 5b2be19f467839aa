package org.studielots.study;

/** Whether a study or a site takes participants. The words of other systems stand in {@code schema/dictionary.md}; source: requirements, status words. */
public enum RecruitmentStatus {
    /** Has not begun to take participants. */
    PLANNED,
    /** Takes participants. */
    RECRUITING,
    /** Asks its participants itself. */
    ENROLLING_BY_INVITATION,
    /** Has paused and may take participants again. */
    SUSPENDED,
    /** Goes on, but takes no more participants. */
    ACTIVE_NOT_RECRUITING,
    /** Ended as planned. */
    COMPLETED,
    /** Ended early. */
    TERMINATED,
    /** Ended before the first participant. */
    WITHDRAWN,
    /** Not known, or a word that the table of statuses does not have. */
    UNKNOWN
}
