package org.studielots.vocabulary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.search.Word;
import org.studielots.search.Words;

/** Reads questions into units: concepts where any name is met, however it is spelt, and single words elsewhere. */
final class QuestionReader {
    private static final int WIDEST = 6;
    private static final int SHORTEST_JOINED = 6;

    private final ConceptNames names;
    private final CompoundParts compounds;
    private final Composites composites;
    private final Corrections corrections;

    QuestionReader(ConceptNames names, CompoundParts compounds, Composites composites) {
        this.names = names;
        this.compounds = compounds;
        this.composites = composites;
        this.corrections = new Corrections(names.words());
    }

    List<Unit> read(List<Word> text, QuestionWords lore) {
        List<Unit> units = new ArrayList<>();
        int at = 0;
        while (at < text.size()) {
            at += addNext(units, text, at, lore);
        }
        return joined(units);
    }

    private int addNext(List<Unit> units, List<Word> text, int at, QuestionWords lore) {
        Word word = text.get(at);
        NameTree.Found name = names.inQuestion(text, at, true);
        // "Bara" is no child, "finnas" no acne: a word that says nothing names only what is called just so.
        if (name != null
                && name.words() == 1
                && lore.isFiller(word.text())
                && !name.name().exact().equals(word.text())) {
            name = null;
        }
        int together = name != null && name.words() > 1 ? 0 : addTakenApart(units, text, at, lore, name == null);
        if (together > 0) {
            return together;
        }
        if (name != null) {
            units.add(new Unit(
                    at, at + name.words(), name.name().concept(), name.name().written(), false));
            return name.words();
        }
        boolean plain = Character.isDigit(word.text().charAt(0))
                || lore.isFiller(word.text())
                || Composites.isBetween(word.text());
        if (!plain && lore.isUsual(word.text())) {
            int taken = addSounding(units, text, at);
            if (taken > 0) {
                return taken;
            }
        } else if (!plain) {
            int taken = lore.isKnown(word.text()) ? 0 : addCompound(units, text, at);
            if (taken == 0) {
                taken = addCorrected(units, text, at, lore.isKnown(word.text()) ? 1 : 2);
            }
            if (taken > 0) {
                return taken;
            }
        }
        units.add(new Unit(at, at + 1, null, word.text(), false));
        return 1;
    }

    // "bröst cancer", "öron inflammation": two words that are one, misspelt when the first names nothing by itself.
    private int addTakenApart(List<Unit> units, List<Word> text, int at, QuestionWords lore, boolean misspeltToo) {
        if (at + 1 >= text.size()
                || lore.isFiller(text.get(at).text())
                || lore.isFiller(text.get(at + 1).text())) {
            return 0;
        }
        String together = text.get(at).text() + text.get(at + 1).text();
        if (together.length() < SHORTEST_JOINED || Character.isDigit(together.charAt(together.length() - 1))) {
            return 0;
        }
        NameTree.Found name = names.inQuestion(Words.of(together), 0, false);
        boolean corrected = name == null;
        if (name == null && (misspeltToo || !lore.isUsual(text.get(at + 1).text()))) {
            name = corrections.near(together, 1).stream()
                    .map(word -> names.inQuestion(Words.of(word), 0, false))
                    .filter(java.util.Objects::nonNull)
                    .findFirst()
                    .orElse(null);
        }
        if (name == null) {
            return 0;
        }
        units.add(new Unit(at, at + 2, name.name().concept(), name.name().written(), corrected));
        return 2;
    }

    private int addCompound(List<Unit> units, List<Word> text, int at) {
        List<String> parts = compounds.of(text.get(at).text());
        for (String part : parts) {
            NameTree.Found name = names.inQuestion(Words.of(part), 0, false);
            units.add(new Unit(
                    at,
                    at + 1,
                    name == null ? null : name.name().concept(),
                    name == null ? part : name.name().written(),
                    false));
        }
        return parts.isEmpty() ? 0 : 1;
    }

    // A word that many studies have may still be a misspelling here when it sounds as a name does.
    private int addSounding(List<Unit> units, List<Word> text, int at) {
        for (String word : corrections.sounding(text.get(at).text())) {
            NameTree.Found name = names.inQuestion(with(text, at, word), at, true);
            if (name != null) {
                units.add(new Unit(
                        at,
                        at + name.words(),
                        name.name().concept(),
                        name.name().written(),
                        true));
                return name.words();
            }
        }
        return 0;
    }

    // The nearest word with which a name is met, the longest name first.
    private int addCorrected(List<Unit> units, List<Word> text, int at, int most) {
        NameTree.Found best = null;
        for (String word : corrections.near(text.get(at).text(), most)) {
            NameTree.Found name = names.inQuestion(with(text, at, word), at, true);
            if (name != null && (best == null || name.words() > best.words())) {
                best = name;
            }
        }
        if (best == null) {
            return 0;
        }
        units.add(new Unit(
                at, at + best.words(), best.name().concept(), best.name().written(), true));
        return best.words();
    }

    private static List<Word> with(List<Word> text, int at, String word) {
        List<Word> changed = new ArrayList<>(text);
        Word old = changed.get(at);
        changed.set(at, new Word(word, old.start(), old.end(), old.capitals(), old.startsPart(), old.joined()));
        return changed;
    }

    /** Neighbours that together have a name become one: the widest group first. */
    private List<Unit> joined(List<Unit> units) {
        List<Unit> joined = new ArrayList<>();
        int at = 0;
        while (at < units.size()) {
            Unit whole = null;
            int width = Math.min(WIDEST, units.size() - at);
            if (!isBetween(units.get(at))) {
                for (; width > 1 && whole == null; width--) {
                    whole = isBetween(units.get(at + width - 1)) ? null : whole(units.subList(at, at + width));
                }
            }
            joined.add(whole == null ? units.get(at) : whole);
            at += whole == null ? 1 : width + 1;
        }
        return joined;
    }

    private static boolean isBetween(Unit unit) {
        return unit.concept() == null && Composites.isBetween(unit.text());
    }

    private @Nullable Unit whole(List<Unit> parts) {
        Concept concept = composites.find(parts);
        return concept == null
                ? null
                : new Unit(
                        parts.get(0).firstWord(),
                        parts.get(parts.size() - 1).endWord(),
                        concept,
                        concept.names(org.studielots.shared.Language.SV).get(0),
                        parts.stream().anyMatch(Unit::corrected));
    }
}
