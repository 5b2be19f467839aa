package org.studielots.study;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A study as the store keeps it, in one document.
 *
 * @param study the facts
 * @param version times it was changed, 1 or more
 * @param mergedInto id of the study it was merged into, null when it stands by itself
 * @param events its newest status events, the newest first
 * @param olderEvents ids of the documents that hold the events before those, the newest first
 */
record StoredStudy(
        Study study, long version, @Nullable String mergedInto, List<StatusEvent> events, List<String> olderEvents) {
    String id() {
        return study.id();
    }
}
