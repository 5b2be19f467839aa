package org.studielots.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The region of universities, hospitals, regions and others by their names. Immutable. */
final class Organisations {
    /** Smaller towns have names that are also ordinary words or family names. */
    private static final int LARGE_TOWN = 20_000;
    /** A larger town with a family's name. */
    private static final String LUND = "1281";

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> towns = new ArrayList<>();
    private final HospitalNames hospitals;

    Organisations(Atlas atlas, PlaceNames places) {
        hospitals = new HospitalNames(atlas, places::isName);
        Tsv.read("geography/organisations.tsv", v -> v).forEach(v -> entries.add(entry(v[0], v[1])));
        Tsv.read("geography/states.tsv", v -> v).forEach(v -> towns.add(entry(v[0], v[1])));
        atlas.municipalities.values().stream()
                .filter(m -> m.population() >= LARGE_TOWN && !m.code().equals(LUND))
                .forEach(m -> towns.add(entry(m.name(), m.region().name())));
        Tsv.read("geography/exonyms.tsv", v -> v).forEach(v -> {
            Municipality m = atlas.municipality(v[1]);
            if (m != null) {
                towns.add(entry(v[0], m.region().name()));
            }
        });
    }

    Optional<RegionCode> find(String name) {
        if (name.isBlank()) {
            return Optional.empty();
        }
        Set<RegionCode> regions = new HashSet<>();
        hospitals.find(name, "").best().forEach(h -> regions.add(h.region()));
        Set<String> words = FacilityWords.of(name);
        if (regions.isEmpty()) {
            named(entries, words, regions);
        }
        if (regions.isEmpty()) {
            named(towns, words, regions);
        }
        return regions.size() == 1 ? Optional.of(regions.iterator().next()) : Optional.empty();
    }

    private static void named(List<Entry> entries, Set<String> words, Set<RegionCode> regions) {
        entries.stream().filter(e -> words.containsAll(e.words)).forEach(e -> regions.addAll(e.regions));
    }

    private static Entry entry(String spelling, String regions) {
        return new Entry(
                FacilityWords.of(spelling),
                Arrays.stream(regions.split(" ")).map(RegionCode::valueOf).toList());
    }

    private record Entry(Set<String> words, List<RegionCode> regions) {}
}
