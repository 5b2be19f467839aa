package org.studielots.study;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;

/** Makes a copy of a filter with one part exchanged. For one copy each. */
final class FilterCopy {
    private @Nullable String text;
    private @Nullable Boolean recruiting;
    private List<RecruitmentStatus> statuses;
    private List<Freshness> freshness;
    private List<RecruitmentGroup> groups;
    private List<RegionCode> regions;
    private List<String> regionalNodes;
    private StudyFilter.@Nullable Near near;
    private @Nullable Age age;
    private @Nullable EligibleSex sex;
    private @Nullable Boolean healthyVolunteers;
    private List<StudyType> studyTypes;
    private List<Phase> phases;
    private List<SponsorClass> sponsorClasses;
    private List<CareSetting> careSettings;
    private List<String> conditions;
    private @Nullable Instant updatedSince;

    FilterCopy(StudyFilter of) {
        text = of.text();
        recruiting = of.recruiting();
        statuses = of.statuses();
        freshness = of.freshness();
        groups = of.groups();
        regions = of.regions();
        regionalNodes = of.regionalNodes();
        near = of.near();
        age = of.age();
        sex = of.sex();
        healthyVolunteers = of.healthyVolunteers();
        studyTypes = of.studyTypes();
        phases = of.phases();
        sponsorClasses = of.sponsorClasses();
        careSettings = of.careSettings();
        conditions = of.conditions();
        updatedSince = of.updatedSince();
    }

    StudyFilter text(@Nullable String asked) {
        text = asked;
        return copy();
    }

    StudyFilter recruiting(@Nullable Boolean asked) {
        recruiting = asked;
        return copy();
    }

    StudyFilter statuses(List<RecruitmentStatus> asked) {
        statuses = asked;
        return copy();
    }

    StudyFilter freshness(List<Freshness> asked) {
        freshness = asked;
        return copy();
    }

    StudyFilter groups(List<RecruitmentGroup> asked) {
        groups = asked;
        return copy();
    }

    StudyFilter regions(List<RegionCode> asked) {
        regions = asked;
        return copy();
    }

    StudyFilter regionalNodes(List<String> asked) {
        regionalNodes = asked;
        return copy();
    }

    StudyFilter near(StudyFilter.@Nullable Near asked) {
        near = asked;
        return copy();
    }

    StudyFilter age(@Nullable Age asked) {
        age = asked;
        return copy();
    }

    StudyFilter sex(@Nullable EligibleSex asked) {
        sex = asked;
        return copy();
    }

    StudyFilter healthyVolunteers(@Nullable Boolean asked) {
        healthyVolunteers = asked;
        return copy();
    }

    StudyFilter studyTypes(List<StudyType> asked) {
        studyTypes = asked;
        return copy();
    }

    StudyFilter phases(List<Phase> asked) {
        phases = asked;
        return copy();
    }

    StudyFilter sponsorClasses(List<SponsorClass> asked) {
        sponsorClasses = asked;
        return copy();
    }

    StudyFilter careSettings(List<CareSetting> asked) {
        careSettings = asked;
        return copy();
    }

    StudyFilter conditions(List<String> asked) {
        conditions = asked;
        return copy();
    }

    StudyFilter updatedSince(@Nullable Instant asked) {
        updatedSince = asked;
        return copy();
    }

    private StudyFilter copy() {
        return new StudyFilter(
                text,
                recruiting,
                statuses,
                freshness,
                groups,
                regions,
                regionalNodes,
                near,
                age,
                sex,
                healthyVolunteers,
                studyTypes,
                phases,
                sponsorClasses,
                careSettings,
                conditions,
                updatedSince);
    }
}
