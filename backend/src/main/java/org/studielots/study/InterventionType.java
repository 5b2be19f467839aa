package org.studielots.study;

/** Kind of intervention, in ClinicalTrials.gov's division. */
public enum InterventionType {
    /** A medicine. */
    DRUG,
    /** A vaccine, blood product, cells or another biological product. */
    BIOLOGICAL,
    /** Gene transfer, stem cells, recombinant DNA. */
    GENETIC,
    /** A medical device. */
    DEVICE,
    /** Drug and device, or the like, as one. */
    COMBINATION_PRODUCT,
    /** Surgery or another procedure. */
    PROCEDURE,
    /** Radiation. */
    RADIATION,
    /** Talks, training or habits. */
    BEHAVIORAL,
    /** Vitamins, minerals and the like. */
    DIETARY_SUPPLEMENT,
    /** A test that finds or follows something. */
    DIAGNOSTIC_TEST,
    /** Anything else. */
    OTHER,
    /** The registry does not say. */
    NOT_STATED;

    /** Whether it makes an interventional study a <em>klinisk prövning</em> (design.md, isTrial). */
    boolean isMedicinalProductOrDevice() {
        return this == DRUG || this == BIOLOGICAL || this == GENETIC || this == DEVICE || this == COMBINATION_PRODUCT;
    }
}
