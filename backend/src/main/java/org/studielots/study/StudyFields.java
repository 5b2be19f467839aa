package org.studielots.study;

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

    /** Stems of all words, see {@link StudyTopics#words}. */
    static final String WORDS = "words";
    /** Concepts the study is about. */
    static final String FOCUS = "focus";
    /** What those are kinds of. */
    static final String KINDS = "kinds";
    /** Concepts that are only mentioned. */
    static final String MENTIONS = "mentions";
    /** Concepts the study is about and what they are kinds of, for counting. */
    static final String TOPICS = "topics";
    /** Concepts the study is about in general. */
    static final String GENERAL = "general";

    private StudyFields() {}
}
