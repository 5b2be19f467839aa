package org.studielots.vocabulary;

import org.jspecify.annotations.Nullable;

/**
 * What one or some words of a question mean.
 *
 * @param firstWord number of the first word in the question
 * @param endWord number after the last word
 * @param concept the concept, null for a word that names none
 * @param text the name that was met, or the word as it is understood
 * @param corrected whether a misspelling was corrected
 */
public record Unit(int firstWord, int endWord, @Nullable Concept concept, String text, boolean corrected) {}
