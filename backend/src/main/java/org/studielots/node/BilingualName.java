package org.studielots.node;

import org.studielots.shared.Language;

/**
 * A name or label in both languages of the service.
 *
 * @param swedish the Swedish form, never blank
 * @param english the English form, never blank; the Swedish one where no other is in use
 */
public record BilingualName(String swedish, String english) {
    /** Refuses blank forms. */
    public BilingualName {
        if (swedish.isBlank() || english.isBlank()) {
            throw new IllegalArgumentException("A name needs a Swedish and an English form.");
        }
    }

    /** The form in {@code language}. */
    public String in(Language language) {
        return language == Language.SV ? swedish : english;
    }
}
