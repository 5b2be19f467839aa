package org.studielots.importer.ctgov;

import java.util.List;
import org.studielots.study.Study;

/** What became of a record on its way to a study. */
public sealed interface Mapping {
    /**
     * It tells of a study.
     *
     * @param study the study as this record tells it, with one source
     * @param warnings what was odd
     */
    record Told(Study study, List<Warning> warnings) implements Mapping {}

    /**
     * It is not for this catalogue.
     *
     * @param reason why
     */
    record Skipped(SkipReason reason) implements Mapping {}

    /**
     * It cannot be a study.
     *
     * @param reason what is wrong and what would be right
     */
    record Refused(String reason) implements Mapping {}
}
