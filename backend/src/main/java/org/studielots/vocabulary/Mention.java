package org.studielots.vocabulary;

/**
 * A concept named in a text.
 *
 * @param concept the concept
 * @param firstWord number of its first word in the text
 * @param endWord number after its last word
 * @param name the name of the concept that was met
 */
public record Mention(Concept concept, int firstWord, int endWord, String name) {
    /** How many words it has. */
    public int length() {
        return endWord - firstWord;
    }
}
