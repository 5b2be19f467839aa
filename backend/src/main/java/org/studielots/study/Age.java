package org.studielots.study;

/**
 * An age with its unit.
 *
 * @param value how many units, 0 or more
 * @param unit the unit
 */
public record Age(int value, AgeUnit unit) {
    /** Refuses a negative age. */
    public Age {
        if (value < 0) {
            throw new IllegalArgumentException("An age is 0 or more, not " + value);
        }
    }

    /** The age in whole days, rounded down. */
    public int days() {
        return unit.toDays(value);
    }
}
