package org.studielots.study;

import java.util.List;

/** Names of the fields of {@link StudyIndexEntry}. */
final class StudyFields {
    static final String ID = "key";
    static final String REGISTRY_IDS = "registryIds";
    static final String CONDITION_NAMES = "conditionNames";
    static final String CONDITION_KEYS = "conditionKeys";
    static final String STATUS = "status";
    static final String STUDY_TYPE = "studyType";
    static final String SPONSOR_CLASS = "sponsorClass";
    static final String PHASES = "phases";
    static final String CARE_SETTINGS = "careSettings";
    static final String REGIONS = "regions";
    static final String REGIONAL_NODES = "regionalNodes";
    static final String SEX = "sex";
    static final String HEALTHY_VOLUNTEERS = "healthyVolunteers";
    static final String MINIMUM_AGE_DAYS = "minimumAgeDays";
    static final String MAXIMUM_AGE_DAYS = "maximumAgeDays";
    static final String VERIFIED_DAY = "verifiedDay";
    static final String OPEN_SINCE_DAY = "openSinceDay";
    static final String FIRST_SUBMITTED_DAY = "firstSubmittedDay";
    static final String UPDATED_MILLIS = "updatedMillis";
    static final String STUB = "stub";
    static final String MADE_UP = "madeUp";
    static final String SITES = "sites";
    static final String RECRUITING_SITES = "recruitingSites";

    /** A field of texts with its weight in the score. */
    record TextField(String name, float weight) {}

    /** The fields that words are looked for in. */
    static final List<TextField> TEXTS = List.of(
            new TextField("titleSv", 3),
            new TextField("titleEn", 3),
            new TextField("conditionsSv", 4),
            new TextField("conditionsEn", 4),
            new TextField("interventionsSv", 2),
            new TextField("interventionsEn", 2),
            new TextField("summarySv", 1),
            new TextField("summaryEn", 1),
            new TextField("places", 1),
            new TextField("sponsor", 1));

    private StudyFields() {}
}
