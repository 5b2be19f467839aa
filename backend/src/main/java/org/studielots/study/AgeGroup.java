package org.studielots.study;

/** A group of people by age. A study fits a group when somebody of that age may take part, or when it does not say. */
public enum AgeGroup {
    /** Under 2 years. */
    INFANT(0, 1),
    /** Under 18 years. */
    CHILD(0, 17),
    /** 13 to 17 years. */
    ADOLESCENT(13, 17),
    /** 18 to 64 years. */
    ADULT(18, 64),
    /** 65 years and more. */
    OLDER(65, 199);

    private final int fromYears;
    private final int toYears;

    AgeGroup(int fromYears, int toYears) {
        this.fromYears = fromYears;
        this.toYears = toYears;
    }

    /** The first day of life that belongs to the group. */
    int firstDay() {
        return AgeUnit.YEARS.toDays(fromYears);
    }

    /** The last day of life that belongs to the group. */
    int lastDay() {
        return AgeUnit.YEARS.toDays(toYears + 1) - 1;
    }
}
