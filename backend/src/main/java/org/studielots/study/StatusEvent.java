package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One change of a study's status, or of several of its sites' at once. Holds no personal data, so it never needs to be erased.
 *
 * @param version the version of the study that the event made, 1 or more
 * @param recordedAt when this catalogue learned it
 * @param effectiveOn when it took effect according to its source, null when not stated
 * @param kind what happened
 * @param from status before, null for the first event
 * @param to status after
 * @param siteIds sites it concerns; empty when it concerns the whole study
 * @param source the registry or node that said so
 */
public record StatusEvent(
        long version,
        Instant recordedAt,
        @Nullable LocalDate effectiveOn,
        StatusEventKind kind,
        @Nullable RecruitmentStatus from,
        RecruitmentStatus to,
        List<String> siteIds,
        String source) {}
