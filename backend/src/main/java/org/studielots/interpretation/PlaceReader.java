package org.studielots.interpretation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Geography;
import org.studielots.node.Place;
import org.studielots.search.Word;
import org.studielots.vocabulary.Unit;

/** Finds places of Sweden among the words that are neither concepts nor facts. */
final class PlaceReader {
    private static final int LONGEST = 3;
    private static final int SHORTEST_NAME = 3;
    /** Smaller places share their names with too many words; they count when the text says that a place comes. */
    private static final int LARGE = 5_000;

    private static final int POSTCODE = 5;
    private static final Set<String> LEADS = Set.of("i", "nära", "vid", "från", "bor", "kring", "runt", "in", "near");

    private final Geography geography;

    PlaceReader(Geography geography) {
        this.geography = geography;
    }

    /** A place and how many units of the text it takes. */
    record Found(Part part, int units) {}

    /** The place whose name begins at unit {@code at}, null when none does. In a description only after a word that leads to a place. */
    @Nullable Found read(List<Word> words, List<Unit> units, int at, boolean description, FillerWords fillers) {
        Unit first = units.get(at);
        boolean led = first.firstWord() > 0
                && LEADS.contains(words.get(first.firstWord() - 1).text());
        if (description && !led || fillers.contains(first.text()) || first.endWord() - first.firstWord() != 1) {
            return null;
        }
        for (int length = Math.min(LONGEST, units.size() - at); length > 0; length--) {
            List<Unit> named = units.subList(at, at + length);
            if (named.stream().allMatch(unit -> unit.concept() == null)) {
                int start = words.get(first.firstWord()).start();
                int end = words.get(named.get(length - 1).endWord() - 1).end();
                Part part = place(named, led, start, end);
                if (part != null) {
                    return new Found(part, length);
                }
            }
        }
        return null;
    }

    private @Nullable Part place(List<Unit> named, boolean led, int start, int end) {
        String digits = named.stream().map(Unit::text).collect(Collectors.joining());
        if (digits.length() == POSTCODE && digits.chars().allMatch(Character::isDigit)) {
            return postcode(digits, start, end);
        }
        String name = named.stream().map(Unit::text).collect(Collectors.joining(" "));
        if (name.length() < SHORTEST_NAME) {
            return null;
        }
        Optional<Place> place = geography.findNamed(name).filter(found -> led || found.population() >= LARGE);
        if (place.isEmpty()) {
            return geography
                    .findLargestIn(name)
                    .map(found -> part(found, Map.of("municipality", found.name()), start, end))
                    .orElse(null);
        }
        return part(place.get(), Map.of("place", place.get().label()), start, end);
    }

    private @Nullable Part postcode(String digits, int start, int end) {
        try {
            return part(geography.findPostcode(digits), Map.of("postcode", digits), start, end);
        } catch (org.studielots.shared.DomainException unknown) {
            // Five digits that are no postcode are only a number.
            return null;
        }
    }

    private static Part part(Place place, Map<String, Object> near, int start, int end) {
        return Part.fact(
                PartKind.PLACE, start, end, "nära " + place.name(), "near " + place.name(), Map.of("near", near));
    }
}
