package org.studielots.study;

/** How long ago a status was verified (requirement "freshness"). */
public enum Freshness {
    /** Verified within 150 days, unless configured otherwise. */
    VERIFIED,
    /** Verified within 180 days, unless configured otherwise: to be verified again. */
    DUE,
    /** Not verified for longer, or never. */
    UNVERIFIED
}
