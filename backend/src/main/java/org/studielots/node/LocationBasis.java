package org.studielots.node;

/** What a location was understood by, the most exact part first. */
public enum LocationBasis {
    /** The facility is a known hospital. */
    HOSPITAL,
    /** The postcode. */
    POSTCODE,
    /** The city, or a facility that is itself a place's name. */
    CITY,
    /** The state, county or region. */
    STATE,
    /** Nothing: abroad, not stated, unknown, or contradictory. */
    NONE
}
