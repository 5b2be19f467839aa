package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What happened to statuses between two versions of a study, as events. Sites that changed alike are one event. */
final class StatusEvents {
    private StatusEvents() {}

    /**
     * The events that lead from {@code before} to {@code after}, the newest first; empty when no status or verification changed.
     *
     * @param before the version before, null when the study is new
     * @param after the version after
     * @param version number of that version
     * @param now when this catalogue learned it
     */
    static List<StatusEvent> between(@Nullable Study before, Study after, long version, Instant now) {
        StudyStatus to = StudyStatus.of(after);
        String source = after.sources().isEmpty()
                ? Registry.STUDIELOTS.attribution()
                : after.sources().get(0).registry().attribution();
        if (before == null) {
            return List.of(new StatusEvent(
                    version, now, to.verifiedAt(), StatusEventKind.ADDED, null, to.status(), List.of(), source));
        }
        StudyStatus from = StudyStatus.of(before);
        List<StatusEvent> events = new ArrayList<>();
        if (from.status() != to.status()) {
            events.add(new StatusEvent(
                    version,
                    now,
                    to.verifiedAt(),
                    StatusEventKind.STATUS_CHANGED,
                    from.status(),
                    to.status(),
                    List.of(),
                    source));
        }
        events.addAll(siteEvents(before, after, version, now, source));
        if (events.isEmpty() && isNewer(from.verifiedAt(), to.verifiedAt())) {
            events.add(new StatusEvent(
                    version,
                    now,
                    to.verifiedAt(),
                    StatusEventKind.VERIFIED,
                    from.status(),
                    to.status(),
                    List.of(),
                    source));
        }
        return events;
    }

    private static List<StatusEvent> siteEvents(Study before, Study after, long version, Instant now, String source) {
        Map<String, RecruitmentStatus> known = new HashMap<>();
        before.sites().forEach(site -> known.put(site.id(), site.status()));
        record Step(
                RecruitmentStatus from,
                RecruitmentStatus to,
                @Nullable LocalDate verifiedAt) {}
        Map<Step, List<String>> steps = new LinkedHashMap<>();
        for (Site site : after.sites()) {
            RecruitmentStatus was = known.get(site.id());
            if (was != null && was != site.status()) {
                steps.computeIfAbsent(new Step(was, site.status(), site.verifiedAt()), step -> new ArrayList<>())
                        .add(site.id());
            }
        }
        List<StatusEvent> events = new ArrayList<>();
        steps.forEach((step, ids) -> events.add(new StatusEvent(
                version,
                now,
                step.verifiedAt(),
                StatusEventKind.SITE_STATUS_CHANGED,
                step.from(),
                step.to(),
                ids,
                source)));
        return events;
    }

    private static boolean isNewer(@Nullable LocalDate before, @Nullable LocalDate after) {
        return !Objects.equals(before, after) && after != null && (before == null || after.isAfter(before));
    }
}
