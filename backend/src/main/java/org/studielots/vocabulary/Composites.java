package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Stems;
import org.studielots.search.Word;
import org.studielots.search.Words;

/**
 * Names by what they are made of: "ont i knät" is a pain and a knee, and so is whatever else names both. Lets a question say with its own
 * words, in its own order, what the vocabulary has a name for.
 */
final class Composites {
    private static final int MOST_PARTS = 3;

    private static final Set<String> BETWEEN = Set.of(
            "i", "på", "av", "med", "för", "till", "från", "vid", "under", "hos", "mot", "den", "det", "de", "en",
            "ett", "min", "mitt", "mina", "sin", "sitt", "mig", "och", "om", "of", "in", "on", "the", "a", "an", "my",
            "with", "for", "to", "and", "at", "during");

    private static final Set<String> AGES_AND_SEXES = Set.of(
            "child", "infant", "newborn", "adolescent", "adult", "older-adult", "woman", "man", "healthy-volunteer");

    private final Map<String, Concept> byParts = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    Composites(Vocabulary vocabulary, ConceptNames names) {
        for (Concept concept : vocabulary.concepts()) {
            names.names(concept).forEach(name -> add(concept, name, names));
        }
        ambiguous.forEach(byParts::remove);
    }

    private void add(Concept concept, String name, ConceptNames names) {
        List<Word> words = Words.of(name);
        if (words.size() < 2) {
            return;
        }
        List<String> parts = new ArrayList<>();
        boolean anyConcept = false;
        int at = 0;
        while (at < words.size()) {
            // Not the whole name: at most all its words but one.
            List<Word> rest = words.subList(at, at == 0 ? words.size() - 1 : words.size());
            NameTree.Found found = names.inQuestion(rest, 0, false);
            if (found != null && !found.name().concept().equals(concept)) {
                parts.add(key(found.name().concept()));
                anyConcept = true;
                at += found.words();
            } else {
                if (!isBetween(words.get(at).text())) {
                    parts.add(key(words.get(at).text()));
                }
                at++;
            }
        }
        if (anyConcept && parts.size() > 1 && parts.size() <= MOST_PARTS) {
            Concept other = byParts.putIfAbsent(key(parts), concept);
            if (other != null && !other.equals(concept)) {
                ambiguous.add(key(parts));
            }
        }
    }

    /** Whether a word only joins others. */
    static boolean isBetween(String word) {
        return BETWEEN.contains(word);
    }

    /** The concept that is made of {@code units}, null when there is none. */
    @Nullable Concept find(List<Unit> units) {
        // Barn and astma stay two: a study for all ages is for children too.
        if (units.stream()
                .anyMatch(unit -> unit.concept() != null
                        && AGES_AND_SEXES.contains(unit.concept().id()))) {
            return null;
        }
        List<String> parts = units.stream()
                .flatMap(unit -> unit.concept() != null
                        ? Stream.of(key(unit.concept()))
                        : isBetween(unit.text()) ? Stream.empty() : Stream.of(key(unit.text())))
                .toList();
        return parts.size() < 2 || parts.size() > MOST_PARTS ? null : byParts.get(key(parts));
    }

    private static String key(Concept concept) {
        return "=" + concept.id();
    }

    private static String key(String word) {
        return Stems.swedish(word);
    }

    private static String key(List<String> parts) {
        return String.join(" ", parts.stream().sorted().toList());
    }
}
