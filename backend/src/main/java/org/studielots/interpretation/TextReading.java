package org.studielots.interpretation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Word;
import org.studielots.shared.Language;
import org.studielots.vocabulary.Concept;
import org.studielots.vocabulary.ConceptFinder;
import org.studielots.vocabulary.ConceptKind;
import org.studielots.vocabulary.QuestionWords;
import org.studielots.vocabulary.Unit;

/** One reading of one text: what is a fact is taken out first, then concepts are recognised, then what is left is looked at word by word. */
final class TextReading {
    private static final int SHORTEST_NUMBER = 3;
    /** A word that no more studies have may be a misspelling in them. */
    private static final int RARE = 5;

    private static final Set<String> PRONOUNS = Set.of("man", "men");

    private final String text;
    private final List<Part> parts;
    private final List<Word> words;
    private final List<Boolean> denied;
    private final boolean description;
    private final CatalogueWords catalogue;
    private final Map<String, Long> frequencies;
    private final ConceptFinder finder;
    private final PlaceReader places;
    private final FillerWords fillers;

    TextReading(
            String text,
            List<Word> all,
            List<Part> facts,
            boolean description,
            CatalogueWords catalogue,
            ConceptFinder finder,
            PlaceReader places,
            FillerWords fillers) {
        this.text = text;
        this.description = description;
        this.catalogue = catalogue;
        this.finder = finder;
        this.places = places;
        this.fillers = fillers;
        parts = new ArrayList<>(facts);
        if (!description) {
            WordFacts.addCareSettings(parts, all);
        }
        boolean[] inDenial = ConceptFinder.denied(all);
        List<Integer> kept = IntStream.range(0, all.size())
                .filter(i -> parts.stream().noneMatch(fact -> fact.covers(all.get(i))))
                .boxed()
                .toList();
        words = kept.stream().map(all::get).toList();
        denied = kept.stream().map(i -> inDenial[i]).toList();
        frequencies = catalogue.frequencies(words.stream()
                .map(Word::text)
                .filter(word -> !fillers.contains(word))
                .distinct()
                .toList());
    }

    Interpretation read() {
        List<Unit> units = description ? finder.inDescription(words) : finder.inQuestion(words, new Lore());
        int at = 0;
        while (at < units.size()) {
            Unit unit = units.get(at);
            if (unit.concept() != null) {
                addConcept(unit, unit.concept());
                at++;
            } else {
                at += addWords(units, at);
            }
        }
        parts.sort(Comparator.comparingInt(Part::start));
        return new Interpretation(text, List.copyOf(parts), description, tellingWords());
    }

    private List<String> tellingWords() {
        return IntStream.range(0, words.size())
                .filter(i -> !denied.get(i))
                .mapToObj(i -> words.get(i).text())
                .filter(word -> frequencies.containsKey(word) && !fillers.contains(word))
                .distinct()
                .toList();
    }

    private void addConcept(Unit unit, Concept concept) {
        int start = words.get(unit.firstWord()).start();
        int end = words.get(unit.endWord() - 1).end();
        Part fact = concept.kind() == ConceptKind.GROUP ? WordFacts.ofGroup(concept, start, end) : null;
        if (fact != null) {
            addGroup(unit, fact);
        } else if (!description || concept.kind() != ConceptKind.GROUP) {
            parts.add(new Part(
                    denied.get(unit.firstWord()) ? PartKind.DENIED : PartKind.CONCEPT,
                    start,
                    end,
                    concept.name(Language.SV),
                    concept.name(Language.EN),
                    concept,
                    unit.corrected(),
                    "",
                    Map.of()));
        }
    }

    // A description tells of the sex of one, and of the ages of many; the first that is told counts.
    private void addGroup(Unit unit, Part fact) {
        boolean wanted = fact.kind() == PartKind.SEX || !description && !has(PartKind.AGE);
        if (wanted && !isPronoun(unit) && !has(fact.kind())) {
            parts.add(fact);
        }
    }

    private boolean isPronoun(Unit unit) {
        return unit.endWord() - unit.firstWord() == 1
                && PRONOUNS.contains(words.get(unit.firstWord()).text())
                && WordFacts.ofWord(words, unit.firstWord(), description) == null;
    }

    private boolean has(PartKind kind) {
        return parts.stream().anyMatch(part -> part.kind() == kind);
    }

    /** Adds what the words from unit {@code at} on mean that name no concept, and says how many units they are. */
    private int addWords(List<Unit> units, int at) {
        Unit unit = units.get(at);
        Word word = words.get(unit.firstWord());
        Part fact = WordFacts.ofWord(words, unit.firstWord(), description);
        if (fact != null) {
            if (fact.kind() != PartKind.SEX || !has(PartKind.SEX)) {
                parts.add(fact);
            }
            return 1;
        }
        PlaceReader.Found place = places.read(words, units, at, description, fillers);
        if (place != null) {
            if (!has(PartKind.PLACE)) {
                parts.add(place.part());
            }
            return place.units();
        }
        if (saysSomething(unit.text())) {
            addWord(word, unit);
        }
        return 1;
    }

    private boolean saysSomething(String word) {
        boolean number = Character.isDigit(word.charAt(0));
        return !fillers.contains(word) && word.length() >= (number ? SHORTEST_NUMBER : 2);
    }

    private void addWord(Word word, Unit unit) {
        String meant = unit.text();
        if (denied.get(unit.firstWord())) {
            if (!description) {
                parts.add(Part.word(PartKind.DENIED, word.start(), word.end(), meant));
            }
        } else if (frequencies.containsKey(meant)) {
            parts.add(Part.word(PartKind.WORD, word.start(), word.end(), meant));
        } else if (!description) {
            @Nullable String near = catalogue.near(meant).stream().findFirst().orElse(null);
            parts.add(
                    near == null
                            ? Part.word(PartKind.NOT_FOUND, word.start(), word.end(), meant)
                            : Part.corrected(word.start(), word.end(), near));
        }
    }

    /** What the catalogue and the filler words say of the words. */
    private final class Lore implements QuestionWords {
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
}
