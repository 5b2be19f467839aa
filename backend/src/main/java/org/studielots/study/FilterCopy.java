package org.studielots.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;

/**
 * Makes copies of a filter with one part exchanged.
 *
 * @param of the filter
 */
record FilterCopy(StudyFilter of) {
    StudyFilter text(@Nullable String text) {
        return new StudyFilter(
                text,
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter recruiting(@Nullable Boolean recruiting) {
        return new StudyFilter(
                of.text(),
                recruiting,
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter statuses(List<RecruitmentStatus> statuses) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                statuses,
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter freshness(List<Freshness> freshness) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                freshness,
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter groups(List<RecruitmentGroup> groups) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                groups,
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter regions(List<RegionCode> regions) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                regions,
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter regionalNodes(List<String> regionalNodes) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                regionalNodes,
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter near(StudyFilter.@Nullable Near near) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                near,
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter age(@Nullable Age age) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                age,
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter sex(@Nullable EligibleSex sex) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                sex,
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter healthyVolunteers(@Nullable Boolean healthyVolunteers) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                healthyVolunteers,
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter studyTypes(List<StudyType> studyTypes) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                studyTypes,
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter phases(List<Phase> phases) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                phases,
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter sponsorClasses(List<SponsorClass> sponsorClasses) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                sponsorClasses,
                of.careSettings(),
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter careSettings(List<CareSetting> careSettings) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                careSettings,
                of.conditions(),
                of.updatedSince());
    }

    StudyFilter conditions(List<String> conditions) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                conditions,
                of.updatedSince());
    }

    StudyFilter updatedSince(@Nullable Instant updatedSince) {
        return new StudyFilter(
                of.text(),
                of.recruiting(),
                of.statuses(),
                of.freshness(),
                of.groups(),
                of.regions(),
                of.regionalNodes(),
                of.near(),
                of.age(),
                of.sex(),
                of.healthyVolunteers(),
                of.studyTypes(),
                of.phases(),
                of.sponsorClasses(),
                of.careSettings(),
                of.conditions(),
                updatedSince);
    }
}
