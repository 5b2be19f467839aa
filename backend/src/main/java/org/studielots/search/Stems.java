package org.studielots.search;

import org.apache.lucene.analysis.en.EnglishMinimalStemmer;
import org.apache.lucene.analysis.sv.SwedishLightStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** Stems of words as {@link Words} gives them. Safe for use by many threads. */
public final class Stems {
    private static final int LONGEST_SHORT = 3;
    /** A power of two. */
    private static final int REMEMBERED = 8192;

    private static final EnglishMinimalStemmer ENGLISH_PLURAL = new EnglishMinimalStemmer();
    private static final SwedishLightStemmer SWEDISH = new SwedishLightStemmer();
    private static final ThreadLocal<Remembering> ENGLISH = ThreadLocal.withInitial(Remembering::new);

    private Stems() {}

    /** An English word without its plural ending, for names that must be met closely. */
    public static String englishSingular(String word) {
        if (word.length() <= LONGEST_SHORT || word.charAt(word.length() - 1) != 's') {
            return word;
        }
        char[] letters = word.toCharArray();
        return new String(letters, 0, ENGLISH_PLURAL.stem(letters, letters.length));
    }

    /** An English word without its endings, for words of running text. */
    public static String english(String word) {
        if (word.length() <= LONGEST_SHORT) {
            return word;
        }
        return ENGLISH.get().stem(word);
    }

    /** One thread's stemmer, with the words it met last: texts say the same words again and again. */
    private static final class Remembering {
        private final EnglishStemmer stemmer = new EnglishStemmer();
        private final String[] words = new String[REMEMBERED];
        private final String[] stems = new String[REMEMBERED];

        String stem(String word) {
            int slot = (word.hashCode() ^ word.hashCode() >>> 16) & REMEMBERED - 1;
            if (!word.equals(words[slot])) {
                stemmer.setCurrent(word);
                stemmer.stem();
                words[slot] = word;
                stems[slot] = stemmer.getCurrent();
            }
            return stems[slot];
        }
    }

    /** A Swedish word without its endings of number, definiteness and genitive. */
    public static String swedish(String word) {
        if (word.length() <= LONGEST_SHORT) {
            return word;
        }
        char[] letters = word.toCharArray();
        return new String(letters, 0, SWEDISH.stem(letters, letters.length));
    }

    /** A word with å, ä and ö as a and o, for those who type without them. */
    public static String undotted(String word) {
        return word.replace('å', 'a').replace('ä', 'a').replace('ö', 'o');
    }
}
