package org.studielots.study;

/** Unit of age. */
public enum AgeUnit {
    /** Minutes. */
    MINUTES(1.0 / (24 * 60)),
    /** Hours. */
    HOURS(1.0 / 24),
    /** Days. */
    DAYS(1),
    /** Weeks. */
    WEEKS(7),
    /** Months, a twelfth of a year. */
    MONTHS(365.25 / 12),
    /** Years of 365.25 days. */
    YEARS(365.25);

    private final double days;

    AgeUnit(double days) {
        this.days = days;
    }

    /** {@code value} of this unit in whole days, rounded down. */
    public int toDays(int value) {
        return (int) Math.floor(value * days);
    }
}
