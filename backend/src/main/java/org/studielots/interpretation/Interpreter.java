package org.studielots.interpretation;

import java.util.List;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.vocabulary.ConceptFinder;

/** Reads what a reader typed. Safe for use by many threads. */
@Component
public final class Interpreter {
    /** A text with more words that say something is a description: nobody types so many that must all be found. */
    private static final int DESCRIPTION_WORDS = 12;

    /** A text of several sentences is one with fewer. */
    private static final int DESCRIPTION_WORDS_IN_SENTENCES = 6;

    private static final int SEVERAL = 2;

    private final ConceptFinder finder;
    private final PlaceReader places;
    private final FillerWords fillers = new FillerWords();

    /** Reads with the vocabulary behind {@code finder} and the places of {@code geography}. */
    public Interpreter(ConceptFinder finder, Geography geography) {
        this.finder = finder;
        places = new PlaceReader(geography);
    }

    /**
     * What {@code text} means.
     *
     * @param text as it was typed, any characters, any length
     * @param catalogue which words the catalogue has
     */
    public Interpretation read(String text, CatalogueWords catalogue) {
        List<Word> words = Words.of(text);
        boolean description = isDescription(text, words);
        List<Part> facts = FactReader.read(text, description);
        return new TextReading(text, words, facts, description, catalogue, finder, places, fillers).read();
    }

    // Facts in a form of their own are not counted: moved out of the text they must not change how the rest is read.
    private boolean isDescription(String text, List<Word> words) {
        List<Part> facts = FactReader.read(text, true);
        long telling = words.stream()
                .filter(word -> !fillers.contains(word.text())
                        && !Character.isDigit(word.text().charAt(0)))
                .filter(word -> facts.stream().noneMatch(fact -> fact.covers(word)))
                .count();
        return telling > DESCRIPTION_WORDS || telling > DESCRIPTION_WORDS_IN_SENTENCES && sentences(text) >= SEVERAL;
    }

    private static long sentences(String text) {
        return text.split("[.!?]+(\\s+|$)").length;
    }
}
