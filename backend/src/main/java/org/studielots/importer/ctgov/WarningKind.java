package org.studielots.importer.ctgov;

/** What was odd in a record that was brought in all the same; counted at the end of an import. */
public enum WarningKind {
    /** A date that no calendar has, or of a year before 1900 or after 2100: left out. */
    IMPOSSIBLE_DATE("impossible date left out"),
    /** A verification later than the record's own date has not happened: left out. */
    VERIFIED_AFTER_RECORD("verification dated after the record left out"),
    /** A status word that the table of statuses does not have: UNKNOWN. */
    UNKNOWN_STATUS("status word not in the table, taken as UNKNOWN"),
    /** An age that cannot be read: not stated. */
    UNKNOWN_AGE("age not understood, taken as not stated"),
    /** A phase that the table does not have: left out. */
    UNKNOWN_PHASE("phase not understood, left out"),
    /** A kind of study that the table does not have: not stated. */
    UNKNOWN_STUDY_TYPE("kind of study not understood, taken as not stated"),
    /** A sex that the table does not have: not stated. */
    UNKNOWN_SEX("sex not understood, taken as not stated"),
    /** A kind of intervention that the table does not have: not stated. */
    UNKNOWN_INTERVENTION("kind of intervention not understood, taken as not stated"),
    /** A sponsor class that the table does not have: not stated. */
    UNKNOWN_SPONSOR_CLASS("sponsor class not understood, taken as not stated"),
    /** A number of participants that is negative or too large: left out. */
    IMPOSSIBLE_NUMBER("impossible number of participants left out"),
    /** A character was lost before the record came here. */
    UNREADABLE_CHARACTER("text with an unreadable character"),
    /** A text longer than any registry allows: cut. */
    SHORTENED("text or list cut at its limit"),
    /** A person's name or address stands where none belongs: left out. */
    PERSON_LEFT_OUT("person's name or address left out"),
    /** An id that was blanked out or is no id: left out. */
    ID_LEFT_OUT("id that is none left out"),
    /** A position that is not on earth: left out. */
    IMPOSSIBLE_POSITION("impossible position left out"),
    /** A Swedish site whose region could not be told. */
    REGION_NOT_TOLD("Swedish site whose region could not be told"),
    /** A field has another form than the registry's documentation says: left out. */
    UNEXPECTED_FORM("field of an unexpected form left out");

    private final String text;

    WarningKind(String text) {
        this.text = text;
    }

    /** What it means, for the one who imports. */
    public String text() {
        return text;
    }
}
