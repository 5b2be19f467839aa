package org.studielots.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.search.Word;
import org.studielots.search.Words;
import org.studielots.shared.Language;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.ConceptKind;
import org.studielots.vocabulary.QuestionWords;
import org.studielots.vocabulary.Unit;

/** Reads what a reader typed. Safe for use by many threads. */
@Component
public final class Interpreter {
    /** A text with more words that say something is a description: nobody types so many that must all be found. */
    private static final int DESCRIPTION_WORDS = 12;

    private static final int SHORTEST_NUMBER = 3;
    /** A word that no more studies have may be a misspelling in them. */
    private static final int RARE = 5;

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
        List<Word> all = Words.of(text);
        boolean description = all.stream().filter(word -> !isFiller(word)).count() > DESCRIPTION_WORDS;
        List<Part> parts = new ArrayList<>(FactReader.read(text, description));
        if (!description) {
            WordFacts.addCareSettings(parts, all);
        }
        boolean[] denied = ConceptFinder.denied(all);
        Set<Integer> deniedStarts = new HashSet<>();
        for (int i = 0; i < denied.length; i++) {
            if (denied[i]) {
                deniedStarts.add(all.get(i).start());
            }
        }
        List<Word> words = all.stream()
                .filter(word ->
                        parts.stream().noneMatch(fact -> word.start() < fact.end() && fact.start() < word.end()))
                .toList();
        Map<String, Long> frequencies = catalogue.frequencies(words.stream()
                .filter(word -> !isFiller(word))
                .map(Word::text)
                .distinct()
                .toList());
        Set<String> known = frequencies.keySet();
        boolean aged = parts.stream().anyMatch(fact -> fact.kind() == PartKind.AGE);
        List<Unit> units = description ? finder.inDescription(words) : finder.inQuestion(words, new Lore(frequencies));
        int at = 0;
        while (at < units.size()) {
            Unit unit = units.get(at);
            int taken = 1;
            if (unit.concept() != null) {
                addConcept(parts, words, unit, unit.concept(), deniedStarts, description, aged);
            } else {
                taken = addWord(parts, words, units, at, known, catalogue, deniedStarts, description);
            }
            at += taken;
        }
        parts.sort(Comparator.comparingInt(Part::start));
        List<String> searched = !description
                ? List.of()
                : words.stream()
                        .filter(word -> !denied[all.indexOf(word)])
                        .map(Word::text)
                        .filter(word -> known.contains(word) && !fillers.contains(word))
                        .distinct()
                        .toList();
        return new Interpretation(text, List.copyOf(parts), description, searched);
    }

    /** What the catalogue and the filler words say of a question's words. */
    private final class Lore implements QuestionWords {
        private final Map<String, Long> frequencies;

        Lore(Map<String, Long> frequencies) {
            this.frequencies = frequencies;
        }

        @Override
        public boolean isFiller(String word) {
            return fillers.contains(word);
        }

        @Override
        public boolean isKnown(String word) {
            return frequencies.containsKey(word);
        }

        @Override
        public boolean isUsual(String word) {
            return frequencies.getOrDefault(word, 0L) > RARE;
        }
    }

    private boolean isFiller(Word word) {
        return fillers.contains(word.text()) || Character.isDigit(word.text().charAt(0));
    }

    private static void addConcept(
            List<Part> parts,
            List<Word> words,
            Unit unit,
            Concept concept,
            Set<Integer> denied,
            boolean description,
            boolean aged) {
        int start = words.get(unit.firstWord()).start();
        int end = words.get(unit.endWord() - 1).end();
        Part fact = concept.kind() == ConceptKind.GROUP ? WordFacts.ofGroup(concept, start, end) : null;
        if (description && concept.kind() == ConceptKind.GROUP && (fact == null || fact.kind() != PartKind.SEX)) {
            return;
        }
        if (fact != null) {
            boolean child = fact.kind() == PartKind.AGE && (aged || description);
            boolean pronoun = unit.endWord() - unit.firstWord() == 1
                    && fact.kind() == PartKind.SEX
                    && WordFacts.ofWord(words, unit.firstWord(), description) == null
                    && Set.of("man", "men").contains(words.get(unit.firstWord()).text());
            if (!child
                    && !pronoun
                    && parts.stream()
                            .noneMatch(other ->
                                    other.filter().keySet().equals(fact.filter().keySet()))) {
                parts.add(fact);
            }
            return;
        }
        PartKind kind = denied.contains(start) ? PartKind.DENIED : PartKind.CONCEPT;
        parts.add(new Part(
                kind,
                start,
                end,
                concept.name(Language.SV),
                concept.name(Language.EN),
                concept,
                unit.corrected(),
                "",
                Map.of()));
    }

    private int addWord(
            List<Part> parts,
            List<Word> words,
            List<Unit> units,
            int at,
            Set<String> known,
            CatalogueWords catalogue,
            Set<Integer> denied,
            boolean description) {
        Unit unit = units.get(at);
        Word word = words.get(unit.firstWord());
        Part fact = WordFacts.ofWord(words, unit.firstWord(), description);
        if (fact != null) {
            boolean first = parts.stream().noneMatch(part -> part.kind() == fact.kind() && part.kind() == PartKind.SEX);
            if (first) {
                parts.add(fact);
            }
            return 1;
        }
        PlaceReader.Found place = places.read(words, units, at, description, fillers);
        if (place != null) {
            if (parts.stream().noneMatch(part -> part.kind() == PartKind.PLACE)) {
                parts.add(place.part());
            }
            return place.units();
        }
        if (fillers.contains(unit.text())
                || unit.text().length() < SHORTEST_NUMBER
                        && (unit.text().length() < 2
                                || Character.isDigit(unit.text().charAt(0)))) {
            return 1;
        }
        if (denied.contains(word.start())) {
            if (!description) {
                parts.add(Part.word(PartKind.DENIED, word.start(), word.end(), unit.text()));
            }
            return 1;
        }
        addSearchedWord(parts, word, unit.text(), known, catalogue, description);
        return 1;
    }

    private static void addSearchedWord(
            List<Part> parts,
            Word word,
            String text,
            Set<String> known,
            CatalogueWords catalogue,
            boolean description) {
        if (known.contains(text)) {
            parts.add(Part.word(PartKind.WORD, word.start(), word.end(), text));
        } else if (!description) {
            @Nullable String near = catalogue.near(text).stream().findFirst().orElse(null);
            parts.add(
                    near == null
                            ? Part.word(PartKind.NOT_FOUND, word.start(), word.end(), text)
                            : new Part(
                                    PartKind.WORD, word.start(), word.end(), near, near, null, true, near, Map.of()));
        }
    }
}
