package org.studielots.edge;

/**
 * What a question was answered with.
 *
 * @param payload the JSON
 * @param outcome what became of the question
 */
record Answer(Payload payload, Outcome outcome) {

    /** What became of a question. */
    enum Outcome {
        /** Answered from the cache. */
        CACHED,
        /** Executed without errors; a reader may keep the answer. */
        PUBLIC,
        /** Executed with errors, or not a query. */
        PRIVATE,
        /** Not executed. */
        REFUSED
    }

    /** Whether a reader may keep it for a moment. */
    boolean isPublic() {
        return outcome == Outcome.CACHED || outcome == Outcome.PUBLIC;
    }
}
