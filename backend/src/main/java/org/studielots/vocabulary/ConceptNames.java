package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Stems;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.shared.Language;

/** All names of all concepts, ready to be met in texts. */
final class ConceptNames {
    private static final int SHORTEST_TOGETHER = 3;

    private final NameTree swedish = new NameTree();
    private final NameTree undotted = new NameTree();
    private final NameTree english = new NameTree();
    private final NameTree abbreviations = new NameTree();
    private final NameTree anyCaseAbbreviations = new NameTree();
    private final Map<String, Concept> byCode = new HashMap<>();
    /** Single words of names with the number of names that have them, for corrections. */
    private final Map<String, Integer> words = new HashMap<>();

    ConceptNames(Vocabulary vocabulary) {
        for (Concept concept : vocabulary.concepts()) {
            concept.swedish().forEach(name -> addSwedish(concept, name));
            concept.misspelt().forEach(name -> addSwedish(concept, name));
            concept.english().forEach(name -> add(english, concept, name, Stems::englishSingular));
            concept.abbreviations().forEach(name -> {
                add(abbreviations, concept, name, key -> key);
                add(anyCaseAbbreviations, concept, name, key -> key);
            });
            addCodes(concept, vocabulary);
            concept.swedish().forEach(this::count);
            concept.english().forEach(this::count);
        }
        byCode.forEach((code, concept) -> add(anyCaseAbbreviations, concept, code, key -> key));
    }

    private void addSwedish(Concept concept, String name) {
        add(swedish, concept, name, Stems::swedish);
        addTogether(concept, name);
        add(undotted, concept, name, key -> Stems.undotted(Stems.swedish(key)));
    }

    // A category may be on several concepts; it means the one that is nothing else, or the broadest.
    private void addCodes(Concept concept, Vocabulary vocabulary) {
        for (String code : concept.icd10()) {
            Concept other = byCode.get(code);
            if (other == null || vocabulary.ancestors(other).containsKey(concept.id())) {
                byCode.put(code, concept);
            }
        }
    }

    // "Grå starr" is written gråstarr as well.
    private void addTogether(Concept concept, String name) {
        List<Word> words = Words.of(name);
        if (words.size() == 2 && words.stream().allMatch(word -> word.text().length() >= SHORTEST_TOGETHER)) {
            String together = words.get(0).text() + words.get(1).text();
            swedish.add(List.of(Stems.swedish(together)), new NameTree.Name(concept, name, together));
        }
    }

    private static void add(NameTree tree, Concept concept, String name, UnaryOperator<String> keyOf) {
        List<String> exact = Words.of(name).stream().map(Word::text).toList();
        if (!exact.isEmpty()) {
            tree.add(exact.stream().map(keyOf).toList(), new NameTree.Name(concept, name, String.join(" ", exact)));
        }
    }

    private void count(String name) {
        Words.of(name).forEach(word -> words.merge(word.text(), 1, Integer::sum));
    }

    /** Words that names are made of, with how many names have each. */
    Map<String, Integer> words() {
        return words;
    }

    /** The longest name in a record's text that begins at word {@code first}: abbreviations only as they are written. */
    NameTree.@Nullable Found inRecord(List<Word> text, int first, Language language) {
        NameTree.Found name = find(english, text, first, Stems::englishSingular);
        if (language == Language.SV) {
            name = longer(find(swedish, text, first, Stems::swedish), name);
        }
        return longer(name, text.get(first).capitals() ? findAbbreviation(text, first) : null);
    }

    /** The longest name in a question that begins at word {@code first}, in either language; dots and rings may be missing. */
    NameTree.@Nullable Found inQuestion(List<Word> text, int first, boolean anyCase) {
        NameTree.Found name =
                longer(find(swedish, text, first, Stems::swedish), find(english, text, first, Stems::englishSingular));
        if (anyCase) {
            name = longer(name, find(anyCaseAbbreviations, text, first, key -> key));
        } else if (text.get(first).capitals()) {
            name = longer(name, findAbbreviation(text, first));
        }
        return longer(name, find(undotted, text, first, key -> Stems.undotted(Stems.swedish(key))));
    }

    private NameTree.@Nullable Found findAbbreviation(List<Word> text, int first) {
        return abbreviations.longest(
                text.size() - first,
                offset -> {
                    Word word = text.get(first + offset);
                    return word.capitals() && !breaks(word, offset) ? word.text() : null;
                },
                length -> exact(text, first, length));
    }

    private static NameTree.@Nullable Found find(
            NameTree tree, List<Word> text, int first, UnaryOperator<String> keyOf) {
        return tree.longest(
                text.size() - first,
                offset -> {
                    Word word = text.get(first + offset);
                    return breaks(word, offset) ? null : keyOf.apply(word.text());
                },
                length -> exact(text, first, length));
    }

    private static boolean breaks(Word word, int offset) {
        return offset > 0 && word.startsPart();
    }

    private static String exact(List<Word> text, int first, int length) {
        return text.subList(first, first + length).stream().map(Word::text).collect(Collectors.joining(" "));
    }

    // The first goes before the second when both are as long, unless only the second is written just so.
    private static NameTree.@Nullable Found longer(NameTree.@Nullable Found one, NameTree.@Nullable Found other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return other.words() > one.words() ? other : one;
    }

    /** Names cut into keys with what they mean, for finding names whose words stand in another order. */
    List<String> names(Concept concept) {
        List<String> names = new ArrayList<>(concept.swedish());
        names.addAll(concept.english());
        return names;
    }
}
