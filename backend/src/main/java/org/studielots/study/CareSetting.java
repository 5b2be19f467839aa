package org.studielots.study;

/** Kind of care a study is carried out in (requirement M17-M18). */
public enum CareSetting {
    /** A university hospital. */
    UNIVERSITY_HOSPITAL,
    /** A county or smaller hospital. */
    HOSPITAL,
    /** Primary care. */
    PRIMARY_CARE,
    /** Dentistry. */
    DENTISTRY,
    /** Care by a municipality. */
    MUNICIPAL_CARE,
    /** From home: the place does not matter. */
    REMOTE
}
