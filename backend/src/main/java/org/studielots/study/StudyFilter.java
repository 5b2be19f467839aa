package org.studielots.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.interpretation.Interpretation;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.Position;

/**
 * Which studies, as schema type {@code StudyFilter} describes it. Null parts and empty lists ask for nothing.
 *
 * @param text words, an id or a description
 * @param interpretation how the text was understood; its facts are in the other parts already
 * @param recruiting whether a patient can be told "open"
 * @param statuses status of the whole study
 * @param freshness freshness of the status
 * @param groups groups of the result list
 * @param regions regions with a site
 * @param regionalNodes ids of nodes with a site in their area
 * @param near a place
 * @param age age of the one who wants to take part
 * @param ageGroups groups of age, one of which may take part
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
        Interpretation interpretation,
        @Nullable Boolean recruiting,
        List<RecruitmentStatus> statuses,
        List<Freshness> freshness,
        List<RecruitmentGroup> groups,
        List<RegionCode> regions,
        List<String> regionalNodes,
        @Nullable Near near,
        @Nullable Age age,
        List<AgeGroup> ageGroups,
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
            null,
            Interpretation.NOTHING,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null,
            null,
            List.of(),
            null,
            null,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);

    /** A part of the question that a facet filters on. */
    enum Facet {
        GROUPS,
        STATUSES,
        FRESHNESS,
        STUDY_TYPES,
        SPONSOR_CLASSES,
        REGIONS,
        REGIONAL_NODES,
        PHASES,
        CARE_SETTINGS,
        CONDITIONS
    }

    /** Whether the question filters on {@code facet}. */
    boolean has(Facet facet) {
        return !(switch (facet) {
                    case GROUPS -> groups;
                    case STATUSES -> statuses;
                    case FRESHNESS -> freshness;
                    case STUDY_TYPES -> studyTypes;
                    case SPONSOR_CLASSES -> sponsorClasses;
                    case REGIONS -> regions;
                    case REGIONAL_NODES -> regionalNodes;
                    case PHASES -> phases;
                    case CARE_SETTINGS -> careSettings;
                    case CONDITIONS -> conditions;
                })
                .isEmpty();
    }

    /** The same question without what it filters on by {@code facet}. */
    StudyFilter without(Facet facet) {
        return new StudyFilter(
                text,
                interpretation,
                recruiting,
                facet == Facet.STATUSES ? List.of() : statuses,
                facet == Facet.FRESHNESS ? List.of() : freshness,
                facet == Facet.GROUPS ? List.of() : groups,
                facet == Facet.REGIONS ? List.of() : regions,
                facet == Facet.REGIONAL_NODES ? List.of() : regionalNodes,
                near,
                age,
                ageGroups,
                sex,
                healthyVolunteers,
                facet == Facet.STUDY_TYPES ? List.of() : studyTypes,
                facet == Facet.PHASES ? List.of() : phases,
                facet == Facet.SPONSOR_CLASSES ? List.of() : sponsorClasses,
                facet == Facet.CARE_SETTINGS ? List.of() : careSettings,
                facet == Facet.CONDITIONS ? List.of() : conditions,
                updatedSince);
    }

    /** The same question without its text; what the text said besides the topic stays. */
    StudyFilter withoutText() {
        return new StudyFilter(
                null,
                Interpretation.NOTHING,
                recruiting,
                statuses,
                freshness,
                groups,
                regions,
                regionalNodes,
                near,
                age,
                ageGroups,
                sex,
                healthyVolunteers,
                studyTypes,
                phases,
                sponsorClasses,
                careSettings,
                conditions,
                updatedSince);
    }

    /** The same question without the bounds of the person and the distance. */
    StudyFilter withoutBounds() {
        Near ranking = near == null ? null : new Near(near.position(), near.place(), null);
        return new StudyFilter(
                text,
                interpretation,
                recruiting,
                statuses,
                freshness,
                groups,
                regions,
                regionalNodes,
                ranking,
                null,
                List.of(),
                null,
                null,
                studyTypes,
                phases,
                sponsorClasses,
                careSettings,
                conditions,
                updatedSince);
    }

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
