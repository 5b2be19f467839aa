package org.studielots.search;

/**
 * A word of a text, made comparable.
 *
 * @param text lower case, diacritics off but for å, ä and ö, Greek letters and Roman numerals written out; letters or digits, not both
 * @param start where it begins in the text
 * @param end where it ends in the text, exclusive
 * @param capitals whether its letters are all capitals, as in abbreviations; true for digits
 * @param startsPart whether punctuation that ends a part of a sentence stands before it
 * @param joined whether it is written together with the word before it, without a space
 */
public record Word(String text, int start, int end, boolean capitals, boolean startsPart, boolean joined) {}
