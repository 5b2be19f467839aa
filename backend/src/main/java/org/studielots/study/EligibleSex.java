package org.studielots.study;

/** Sexes that may take part. */
public enum EligibleSex {
    /** All. */
    ALL,
    /** Women and girls. */
    FEMALE,
    /** Men and boys. */
    MALE,
    /** The registry does not say. */
    NOT_STATED
}
