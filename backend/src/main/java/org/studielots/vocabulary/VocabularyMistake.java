package org.studielots.vocabulary;

/**
 * What is wrong in a file of the vocabulary.
 *
 * @param file name of the file
 * @param line line number, from 1
 * @param reason what is wrong and what would be right
 */
record VocabularyMistake(String file, int line, String reason) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + reason;
    }
}
