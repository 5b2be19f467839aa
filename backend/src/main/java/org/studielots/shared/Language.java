package org.studielots.shared;

import java.util.Locale;

/** A language that texts are written in. */
public enum Language {
    /** Swedish. */
    SV,
    /** English. */
    EN;

    /** The locale for dates, numbers and sorting in this language. */
    public Locale locale() {
        return this == SV ? Locale.forLanguageTag("sv-SE") : Locale.UK;
    }
}
