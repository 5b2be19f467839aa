package org.studielots.shared;

/**
 * A text with the language it is written in and who wrote it.
 *
 * @param text plain text, paragraphs separated by a blank line; never blank
 * @param language the language of the text
 * @param origin who wrote it
 */
public record LocalizedText(String text, Language language, TextOrigin origin) {
    /** Refuses an empty text: what is not stated is null instead. */
    public LocalizedText {
        if (text.isBlank()) {
            throw new IllegalArgumentException("A text may not be blank; leave it out instead.");
        }
    }

    /** A text as a registry publishes it, in English. */
    public static LocalizedText registry(String text) {
        return new LocalizedText(text, Language.EN, TextOrigin.REGISTRY);
    }
}
