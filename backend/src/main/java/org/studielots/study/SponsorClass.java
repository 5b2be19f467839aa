package org.studielots.study;

/** Kind of organisation behind a study. */
public enum SponsorClass {
    /** A company. */
    INDUSTRY,
    /** A university, hospital, region or other academic or public body. */
    ACADEMIC,
    /** A state agency, Swedish or foreign. */
    GOVERNMENT,
    /** A network of several organisations. */
    NETWORK,
    /** A single person. */
    INDIVIDUAL,
    /** The registry does not say. */
    NOT_STATED
}
