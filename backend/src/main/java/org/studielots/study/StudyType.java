package org.studielots.study;

/** The two kinds of clinical study (requirements M7-M9). */
public enum StudyType {
    /** Participants are given something or asked to do something. */
    INTERVENTIONAL,
    /** Participants are followed in ordinary care or life. */
    OBSERVATIONAL,
    /** Treatment outside a study; never counted as one. */
    EXPANDED_ACCESS,
    /** The registry does not say. */
    NOT_STATED
}
