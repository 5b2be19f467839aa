package org.studielots.vocabulary;

import java.util.List;
import java.util.Set;
import org.studielots.search.Word;
import org.studielots.shared.Language;

/** Tells Swedish from English by the small words that every text has. */
final class Languages {
    private static final Set<String> SWEDISH = Set.of(
            "och", "att", "det", "som", "på", "är", "av", "för", "med", "den", "till", "en", "har", "jag", "inte", "om",
            "ett", "hade", "var", "vid", "från", "sedan", "också", "sin", "han", "hon", "hos", "efter", "när", "under");
    private static final Set<String> ENGLISH = Set.of(
            "the", "and", "of", "to", "in", "is", "with", "was", "for", "has", "she", "he", "her", "his", "a", "no",
            "on", "at", "had", "who", "from", "by", "which", "that", "or", "an", "are", "were", "be", "not", "patient",
            "history");

    private Languages() {}

    /** The language that most small words of {@code text} are of; Swedish when it cannot be told, since names in it are met in both. */
    static Language of(List<Word> text) {
        long swedish =
                text.stream().filter(word -> SWEDISH.contains(word.text())).count();
        long english =
                text.stream().filter(word -> ENGLISH.contains(word.text())).count();
        return english > swedish ? Language.EN : Language.SV;
    }
}
