package org.studielots.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.Position;

/**
 * Which studies, as schema type {@code StudyFilter} describes it. Null parts and empty lists ask for nothing.
 *
 * @param text words or an id
 * @param recruiting whether a patient can be told "open"
 * @param statuses status of the whole study
 * @param freshness freshness of the status
 * @param groups groups of the result list
 * @param regions regions with a site
 * @param regionalNodes ids of nodes with a site in their area
 * @param near a place
 * @param age age of the one who wants to take part
 * @param sex sex of the one who wants to take part
 * @param healthyVolunteers whether healthy volunteers are taken
 * @param studyTypes kinds of study
 * @param phases phases
 * @param sponsorClasses kinds of sponsor
 * @param careSettings kinds of care
 * @param conditions names of conditions
 * @param updatedSince changed at the source since then
 */
record StudyFilter(
        @Nullable String text,
        @Nullable Boolean recruiting,
        List<RecruitmentStatus> statuses,
        List<Freshness> freshness,
        List<RecruitmentGroup> groups,
        List<RegionCode> regions,
        List<String> regionalNodes,
        @Nullable Near near,
        @Nullable Age age,
        @Nullable EligibleSex sex,
        @Nullable Boolean healthyVolunteers,
        List<StudyType> studyTypes,
        List<Phase> phases,
        List<SponsorClass> sponsorClasses,
        List<CareSetting> careSettings,
        List<String> conditions,
        @Nullable Instant updatedSince) {

    /** Asks for nothing. */
    static final StudyFilter EVERYTHING = new StudyFilter(
            null, null, List.of(), List.of(), List.of(), List.of(), List.of(), null, null, null, null, List.of(),
            List.of(), List.of(), List.of(), List.of(), null);

    /**
     * A place that was found.
     *
     * @param position where it is
     * @param place the place, null for a bare position
     * @param maxKm kilometres within which a site must be, null when the place only ranks
     */
    record Near(
            Position position,
            @Nullable Place place,
            @Nullable Integer maxKm) {}
}
