package org.studielots.study;

/** Whether there is a bound of age; "no bound" is kept apart from "not known". */
public enum AgeBoundKind {
    /** There is a bound. */
    STATED,
    /** The source says that there is none. */
    NONE,
    /** The source does not say. */
    NOT_STATED
}
