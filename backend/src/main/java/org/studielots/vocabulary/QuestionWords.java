package org.studielots.vocabulary;

/** What is known of the words of a question that name no concept. */
public interface QuestionWords {
    /** Whether a word says nothing of what is searched for, such as "jag" or "study". */
    boolean isFiller(String word);

    /** Whether any study has the word. */
    boolean isKnown(String word);

    /** Whether so many studies have the word that it is no misspelling. */
    boolean isUsual(String word);
}
