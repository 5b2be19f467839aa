package org.studielots.study;

/** The three groups of a result list (design.md, recruiting). */
public enum RecruitmentGroup {
    /** A Swedish site recruits and its status is verified or due. */
    OPEN_CONFIRMED,
    /** Open according to its source, but not confirmed lately or without a Swedish site: ask. */
    OPEN_UNCONFIRMED,
    /** Not open. */
    NOT_OPEN
}
