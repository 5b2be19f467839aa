package org.studielots.interpretation;

/** What a part of a text was read as, see the schema's {@code InterpretedKind}. */
public enum PartKind {
    /** A concept of the vocabulary. */
    CONCEPT,
    /** A concept that the text denies. */
    DENIED,
    /** A word that is searched for as it stands. */
    WORD,
    /** A word that no study has, and so is not searched for. */
    NOT_FOUND,
    /** An id of a registry. */
    REGISTRY_ID,
    /** The age of the one who wants to take part. */
    AGE,
    /** The sex of the one who wants to take part. */
    SEX,
    /** A place in Sweden. */
    PLACE,
    /** A phase. */
    PHASE,
    /** A state of recruitment. */
    STATUS,
    /** Healthy volunteers. */
    HEALTHY_VOLUNTEERS,
    /** A kind of care. */
    CARE_SETTING;

    /** Whether it is a filter and not searched for as text. */
    public boolean isFact() {
        return switch (this) {
            case AGE, SEX, PLACE, PHASE, STATUS, HEALTHY_VOLUNTEERS, CARE_SETTING -> true;
            case CONCEPT, DENIED, WORD, NOT_FOUND, REGISTRY_ID -> false;
        };
    }
}
