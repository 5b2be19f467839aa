package org.studielots.study;

/** Order of a list of studies, see the schema's {@code StudyOrder}. */
enum StudyOrder {
    /** By topic only. */
    RELEVANCE,
    /** The three groups in turn, each by topic. */
    OPEN_FIRST,
    /** The nearest site that recruits first. */
    DISTANCE,
    /** Last sent to a registry for the first time first. */
    NEWEST,
    /** Last changed at its source first. */
    UPDATED
}
