package org.studielots.node;

import java.text.Collator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** Finds the place a reader names or begins to name. Immutable. */
final class PlaceSearch {
    private static final Locale SWEDISH = Locale.forLanguageTag("sv-SE");
    private static final int ENOUGH_FOR_OTHER_NAMES = 4;
    private static final int SUGGESTED = 5;
    private static final int LONGEST_SHOWN = 60;
    /** A place so many times larger than its namesakes is the one that is meant. */
    private static final int MUCH_LARGER = 5;

    private final Atlas atlas;
    private final Postcodes postcodes;
    private final PlaceNames names;
    private final Map<String, Place> byLabel = new HashMap<>();
    private final TreeMap<String, List<Place>> byName = new TreeMap<>();

    PlaceSearch(Atlas atlas, Postcodes postcodes, PlaceNames names) {
        this.atlas = atlas;
        this.postcodes = postcodes;
        this.names = names;
        Comparator<Object> swedish = Collator.getInstance(SWEDISH);
        Comparator<Place> order = Comparator.comparingInt(Place::population)
                .reversed()
                .thenComparing(Place::name, swedish)
                .thenComparing(Place::label);
        names.all().forEach(this::add);
        byName.values().forEach(places -> places.sort(order));
        suggestions = order;
    }

    private final Comparator<Place> suggestions;

    /** See {@link Geography#findPlace}. */
    Place find(String text) {
        if (Postcodes.isNothingElse(text)) {
            return findPostcode(text);
        }
        String folded = Folding.fold(text);
        Place labelled = byLabel.getOrDefault(text.strip().toLowerCase(SWEDISH), byLabel.get(folded));
        if (labelled != null) {
            return labelled;
        }
        List<Place> places = byName.getOrDefault(folded, List.of());
        if (places.isEmpty()) {
            throw unknown("place", text);
        }
        return places.size() == 1
                        || places.get(0).population()
                                >= MUCH_LARGER * places.get(1).population()
                ? places.get(0)
                : ambiguous(text, places);
    }

    /** See {@link Geography#findNamed}. */
    Optional<Place> findNamed(String name) {
        return byName.getOrDefault(Folding.fold(name), List.of()).stream().findFirst();
    }

    /** See {@link Geography#findLargestIn}. */
    Optional<Place> findLargest(Set<RegionCode> regions) {
        return atlas.municipalities.values().stream()
                .filter(municipality -> regions.contains(municipality.region()))
                .max(Comparator.comparingInt(Municipality::population))
                .map(PlaceSearch::place);
    }

    /** See {@link Geography#findMunicipality}. */
    Place findMunicipality(String text) {
        Municipality byCode = atlas.municipality(text.strip());
        if (byCode != null) {
            return place(byCode);
        }
        return names.find(text).stream()
                .filter(p -> p.kind() == NamedPlace.Kind.MUNICIPALITY)
                .findFirst()
                .map(p -> place(Objects.requireNonNull(atlas.municipality(p.municipality()))))
                .orElseThrow(() -> unknown("municipality", text));
    }

    /** See {@link Geography#findPostcode}. */
    Place findPostcode(String text) {
        String digits = Postcodes.digits(text);
        if (digits == null) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "\"" + shown(text) + "\" is not a Swedish postcode; give five digits, for example 901 85.");
        }
        Postcodes.Area area = postcodes.find(digits);
        if (area == null || area.region() == null || area.position() == null) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "The place of postcode " + digits + " is not known; give a municipality or a town instead.");
        }
        String spaced = digits.substring(0, 3) + " " + digits.substring(3);
        String name = area.town().isEmpty() ? spaced : spaced + " " + area.town();
        return new Place(name, spaced, area.region(), area.municipality(), area.position(), 0);
    }

    /** See {@link Geography#suggestPlaces}. */
    List<Place> suggest(String prefix, int limit) {
        String folded = Folding.fold(prefix);
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Place> begun = byName.subMap(folded, true, folded + Character.MAX_VALUE, false).entrySet().stream()
                .flatMap(e -> e.getValue().stream().filter(p -> isNearEnough(p, e.getKey(), folded)))
                .distinct()
                .sorted(suggestions)
                .toList();
        List<Place> exactly =
                begun.stream().filter(p -> beginsExactly(p, prefix.strip())).toList();
        // Who types ö means ö; who types o may mean it too.
        boolean typedDots = !prefix.chars().allMatch(c -> c < 128);
        return (typedDots && !exactly.isEmpty() ? exactly : begun)
                .stream().limit(limit).toList();
    }

    /** Other names of a place (Gothenburg, Hälsingborg) are offered only when so much is typed that nothing else is meant. */
    private static boolean isNearEnough(Place place, String name, String typed) {
        return typed.length() >= ENOUGH_FOR_OTHER_NAMES
                || Folding.fold(place.name()).equals(name);
    }

    private static boolean beginsExactly(Place place, String prefix) {
        return place.name().regionMatches(true, 0, prefix, 0, prefix.length());
    }

    private void add(String folded, List<NamedPlace> meanings) {
        Map<String, NamedPlace> distinct = new HashMap<>();
        for (NamedPlace meaning : meanings) {
            if (meaning.position() != null && meaning.region() != null) {
                distinct.merge(
                        meaning.name() + meaning.region() + meaning.municipality(), meaning, PlaceSearch::weightier);
            }
        }
        boolean several = distinct.size() > 1;
        for (NamedPlace meaning : distinct.values()) {
            Place place = place(meaning, several);
            byLabel.put(place.label().toLowerCase(SWEDISH), place);
            byLabel.putIfAbsent(Folding.fold(place.label()), place);
            List<Place> places = byName.computeIfAbsent(folded, k -> new ArrayList<>(1));
            if (!places.contains(place)) {
                places.add(place);
            }
        }
    }

    private static NamedPlace weightier(NamedPlace a, NamedPlace b) {
        return a.kind().compareTo(b.kind()) <= 0 ? a : b;
    }

    private Place place(NamedPlace p, boolean several) {
        Municipality municipality = atlas.municipality(p.municipality());
        RegionCode region = Objects.requireNonNull(p.region());
        String within = municipality == null
                ? Objects.requireNonNull(atlas.regions.get(region)).name().swedish()
                : municipality.name();
        boolean needsWithin = several && p.kind() != NamedPlace.Kind.MUNICIPALITY;
        return new Place(
                p.name(),
                needsWithin ? p.name() + ", " + within : p.name(),
                region,
                p.municipality(),
                Objects.requireNonNull(p.position()),
                p.population());
    }

    private static Place place(Municipality m) {
        return new Place(m.name(), m.name(), m.region(), m.code(), m.position(), m.population());
    }

    private DomainException unknown(String what, String text) {
        List<String> near = suggest(text, SUGGESTED).stream().map(Place::label).toList();
        if (near.isEmpty()) {
            near = names.near(Folding.fold(text)).stream()
                    .flatMap(n -> byName.getOrDefault(n, List.of()).stream())
                    .map(Place::label)
                    .limit(SUGGESTED)
                    .toList();
        }
        String hint = near.isEmpty()
                ? "give the name of a Swedish municipality or town, or a postcode of five digits."
                : "did you mean " + String.join("; ", near) + "?";
        return new DomainException(
                ErrorCode.INVALID_ARGUMENT, "No " + what + " is called \"" + shown(text) + "\": " + hint);
    }

    private static Place ambiguous(String text, List<Place> places) {
        throw new DomainException(
                ErrorCode.INVALID_ARGUMENT,
                "Several places are called \"" + shown(text) + "\": give one of "
                        + places.stream().map(Place::label).collect(Collectors.joining("; ")) + ".");
    }

    private static @Nullable String shown(String text) {
        return text.length() > LONGEST_SHOWN ? text.substring(0, LONGEST_SHOWN) + "…" : text;
    }
}
