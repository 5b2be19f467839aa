package org.studielots.vocabulary;

/** Kinds of concepts. */
public enum ConceptKind {
    /** A disease, an injury or a state. */
    CONDITION,
    /** What somebody feels, or what shows. */
    SYMPTOM,
    /** A drug, an operation, a therapy, a vaccine or a method of examination. */
    TREATMENT,
    /** A part of the body. */
    BODY_PART,
    /** A group of people. */
    GROUP
}
