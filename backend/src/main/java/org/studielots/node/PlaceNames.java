package org.studielots.node;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.jspecify.annotations.Nullable;

/** What the names of municipalities, places and postal towns stand for. Immutable. */
final class PlaceNames {
    /** Shorter names, and those of smaller places, have too many neighbours one letter away: Valberg is not Varberg. */
    private static final int SHORTEST_WITH_TYPO = 8;

    private static final int SMALLEST_WITH_TYPO = 20_000;
    /** Names so short are suggested to nobody for a slip of the finger. */
    private static final int SHORTEST_NEAR = 4;

    private final Map<String, List<NamedPlace>> byName = new HashMap<>();
    private final Map<Character, List<String>> byInitial = new HashMap<>();
    private final DamerauLevenshteinDistance distance = new DamerauLevenshteinDistance(1);

    /** Reads the lists of places; towns come from {@code postcodes}. */
    PlaceNames(Atlas atlas, Postcodes postcodes) {
        atlas.municipalities.values().forEach(m -> add(municipality(m, m.name())));
        Tsv.read("geography/places.tsv", PlaceNames::place).forEach(this::add);
        Tsv.read("geography/exonyms.tsv", v -> v)
                .forEach(v -> add(v[0], municipality(Objects.requireNonNull(atlas.municipality(v[1])), v[0])));
        addTowns(postcodes.areas());
        byName.keySet()
                .forEach(n -> byInitial
                        .computeIfAbsent(n.charAt(0), k -> new ArrayList<>())
                        .add(n));
    }

    /** What a name stands for; an exact spelling (Habo) comes before one that only folds to the same (Håbo). Empty when unknown. */
    List<NamedPlace> find(String name) {
        List<NamedPlace> found = byName.getOrDefault(Folding.fold(name), List.of());
        String given = name.strip();
        List<NamedPlace> exact = new ArrayList<>(found.size());
        for (NamedPlace place : found) {
            if (place.name().equalsIgnoreCase(given)) {
                exact.add(place);
            }
        }
        return exact.isEmpty() ? found : exact;
    }

    /**
     * The municipality that a folded name stands for with one letter wrong, missing, too many or swapped: only a large one with a long
     * name, and only when no other name of any place is as near. Empty otherwise.
     */
    List<NamedPlace> findWithTypo(String folded) {
        List<String> near = folded.length() < SHORTEST_WITH_TYPO - 1 ? List.of() : near(folded);
        return near.size() != 1 || near.get(0).length() < SHORTEST_WITH_TYPO
                ? List.of()
                : byName.getOrDefault(near.get(0), List.of()).stream()
                        .filter(p -> p.kind() == NamedPlace.Kind.MUNICIPALITY && p.population() >= SMALLEST_WITH_TYPO)
                        .toList();
    }

    /** The folded names one letter away from {@code folded}. */
    List<String> near(String folded) {
        if (folded.length() < SHORTEST_NEAR) {
            return List.of();
        }
        return byInitial.getOrDefault(folded.charAt(0), List.of()).stream()
                .filter(n -> n.length() >= SHORTEST_NEAR && Math.abs(n.length() - folded.length()) <= 1)
                .filter(n -> distance.apply(n, folded) == 1)
                .toList();
    }

    /** Whether the folded word is a name. */
    boolean isName(String folded) {
        return byName.containsKey(folded);
    }

    /** Every meaning of every name, by the folded name. */
    Map<String, List<NamedPlace>> all() {
        return byName;
    }

    private void add(NamedPlace place) {
        add(place.name(), place);
    }

    private void add(String spelling, NamedPlace place) {
        byName.computeIfAbsent(Folding.fold(spelling), k -> new ArrayList<>(1)).add(place);
    }

    /** A town counts where no place has its name; one without any certain region makes its name uncertain (Billdal, Kvicksund). */
    private void addTowns(List<Postcodes.Area> areas) {
        Map<String, List<Postcodes.Area>> towns = new LinkedHashMap<>();
        areas.forEach(
                a -> towns.computeIfAbsent(a.town(), k -> new ArrayList<>(1)).add(a));
        towns.forEach((town, parts) -> {
            List<Postcodes.Area> certain =
                    parts.stream().filter(a -> a.region() != null).toList();
            for (Postcodes.Area area : certain.isEmpty() ? parts : certain) {
                if (find(town).stream().noneMatch(p -> sameRegion(p, area.region()))) {
                    add(new NamedPlace(
                            town, NamedPlace.Kind.POSTAL_TOWN, area.region(), area.municipality(), area.position(), 0));
                }
            }
        });
    }

    private static boolean sameRegion(NamedPlace place, @Nullable RegionCode region) {
        return place.region() == region;
    }

    private static NamedPlace municipality(Municipality m, String spelling) {
        return new NamedPlace(
                spelling.equals(m.name()) ? spelling : m.name(),
                NamedPlace.Kind.MUNICIPALITY,
                m.region(),
                m.code(),
                m.position(),
                m.population());
    }

    private static NamedPlace place(String[] v) {
        return new NamedPlace(
                v[0],
                NamedPlace.Kind.PLACE,
                RegionCode.valueOf(v[1]),
                v[2].isEmpty() ? null : v[2],
                Atlas.position(v[3], v[4]),
                Integer.parseInt(v[5]));
    }
}
