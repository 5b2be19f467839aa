package org.studielots.node;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** What the "state" of a registry's location stands for: a region, a county, a province, a region's letters or a town. Immutable. */
final class StateNames {
    private static final Set<String> FILLERS = Set.of(
            "lan",
            "lans",
            "county",
            "region",
            "regionen",
            "council",
            "landsting",
            "landstinget",
            "of",
            "i",
            "the",
            "sweden",
            "sverige",
            "se");

    private final Map<String, Set<RegionCode>> byName = new HashMap<>();
    private final PlaceNames places;

    /** Reads the names; what is none of them may be a town. */
    StateNames(PlaceNames places) {
        this.places = places;
        Tsv.read("geography/states.tsv", v -> v)
                .forEach(v -> byName.put(
                        core(v[0]),
                        Arrays.stream(v[1].split(" "))
                                .map(RegionCode::valueOf)
                                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RegionCode.class)))));
    }

    /** The regions that {@code state} allows; empty when it says nothing certain. A province may lie in several. */
    Set<RegionCode> find(String state) {
        Set<RegionCode> letters = letters(state.strip());
        if (!letters.isEmpty()) {
            return letters;
        }
        Set<RegionCode> named = byName.getOrDefault(core(state), Set.of());
        return named.isEmpty() ? town(places.find(state)) : named;
    }

    /** The regions that a province or a region is called by {@code name}, in words; empty when it is none. */
    Set<RegionCode> named(String name) {
        return byName.getOrDefault(core(name), Set.of());
    }

    private static Set<RegionCode> letters(String state) {
        String code = state.startsWith("SE-") ? state.substring("SE-".length()) : state;
        return Arrays.stream(RegionCode.values())
                .filter(r -> r.name().equals(code))
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<RegionCode> town(List<NamedPlace> meanings) {
        Set<RegionCode> regions = EnumSet.noneOf(RegionCode.class);
        for (NamedPlace place : meanings) {
            RegionCode region = place.region();
            if (region == null) {
                return Set.of();
            }
            regions.add(region);
        }
        return regions;
    }

    /** The name without "län", "county" and the like, and without a genitive s: "Stockholms Län" is "stockholm". */
    private static String core(String name) {
        String joined = Arrays.stream(Folding.words(name.toLowerCase(Locale.ROOT)))
                .map(StateNames::withoutCounty)
                .filter(w -> !FILLERS.contains(w))
                .collect(Collectors.joining(" "));
        return joined.endsWith("s") ? joined.substring(0, joined.length() - 1) : joined;
    }

    private static String withoutCounty(String word) {
        // Written as one word now and then: "Västra Götalandslän".
        return word.endsWith("slan") ? word.substring(0, word.length() - "lan".length()) : word;
    }
}
