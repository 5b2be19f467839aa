package org.studielots.study;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.studielots.search.Stems;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.shared.Language;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.Mention;
import org.studielots.vocabulary.Vocabulary;

/**
 * What a study is about, as ready words for the index. A word that counts three times stands there three times: BM25 over that one field
 * is BM25F in its simple form (Robertson, Zaragoza, Taylor, CIKM 2004).
 */
final class StudyTopics {
    /** Repeats of one concept beyond this add nothing. */
    private static final int MOST_REPEATS = 6;

    private final List<String> words = new ArrayList<>();
    private final Map<String, Integer> focus = new LinkedHashMap<>();
    private final Map<String, Integer> mentions = new LinkedHashMap<>();
    private final Map<String, Integer> kinds = new LinkedHashMap<>();
    private final Set<String> general = new LinkedHashSet<>();

    /** Reads the texts of {@code study}. */
    StudyTopics(Study study, ConceptFinder finder, Vocabulary vocabulary) {
        Map<String, Concept> named = new HashMap<>();
        for (StudyTexts.Part part : StudyTexts.of(study)) {
            List<Word> text = Words.of(part.text());
            addWords(text, part, finder);
            for (Mention mention : StudyTexts.mentions(part, text, finder)) {
                Concept concept = mention.concept();
                named.put(concept.id(), concept);
                (part.topical() ? focus : mentions).merge(concept.id(), part.weight(), Integer::sum);
            }
        }
        Set<String> aboveFocus = new HashSet<>();
        focus.forEach((id, weight) -> vocabulary
                .ancestors(Objects.requireNonNull(named.get(id)))
                .keySet()
                .forEach(above -> {
                    kinds.merge(above, weight, Math::max);
                    aboveFocus.add(above);
                }));
        focus.keySet().stream().filter(id -> !aboveFocus.contains(id)).forEach(general::add);
    }

    private void addWords(List<Word> text, StudyTexts.Part part, ConceptFinder finder) {
        for (Word word : text) {
            if (part.language() == Language.SV) {
                add(Stems.swedish(word.text()), part.weight());
                finder.partsOf(word.text()).forEach(piece -> add(Stems.swedish(piece), part.weight()));
            } else {
                add(Stems.english(word.text()), part.weight());
            }
        }
    }

    private void add(String word, int times) {
        for (int i = 0; i < times; i++) {
            words.add(word);
        }
    }

    /** Stems of all words, each as often as it counts. */
    String words() {
        return String.join(" ", words);
    }

    /** Concepts that title, conditions, keywords and interventions name, each as often as it counts. */
    String focus() {
        return repeated(focus);
    }

    /** What those are kinds of. */
    String kinds() {
        return repeated(kinds);
    }

    /** Concepts the study is about and what they are kinds of, each once. */
    Set<String> topics() {
        Set<String> topics = new LinkedHashSet<>(focus.keySet());
        topics.addAll(kinds.keySet());
        return topics;
    }

    /** Concepts that only summary, description and inclusion criteria name. */
    String mentions() {
        Map<String, Integer> only = new LinkedHashMap<>(mentions);
        only.keySet().removeAll(focus.keySet());
        return repeated(only);
    }

    /** Concepts that the study is about in general: no kind of them is named beside. */
    Set<String> general() {
        return general;
    }

    private static String repeated(Map<String, Integer> weights) {
        StringBuilder repeated = new StringBuilder();
        weights.forEach((id, weight) -> repeated.append((id + " ").repeat(Math.min(weight, MOST_REPEATS))));
        return repeated.toString();
    }
}
