package org.studielots.shared;

/** How exactly a date is known. */
public enum DatePrecision {
    /** Only the year is known. */
    YEAR,
    /** Year and month are known. */
    MONTH,
    /** The day is known. */
    DAY
}
