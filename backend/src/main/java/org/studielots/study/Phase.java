package org.studielots.study;

/** Phase of a drug study. */
public enum Phase {
    /** Before phase 1: very small doses in few people. */
    EARLY_PHASE1,
    /** First in people, safety and dose. */
    PHASE1,
    /** Effect in a smaller group of patients. */
    PHASE2,
    /** Effect compared in a large group of patients. */
    PHASE3,
    /** After approval. */
    PHASE4,
    /** The registry says that phases do not apply. */
    NOT_APPLICABLE
}
