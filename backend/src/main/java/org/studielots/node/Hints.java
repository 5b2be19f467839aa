package org.studielots.node;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What each part of a registry's location says of the place, before they are weighed against each other.
 *
 * @param hospitals what the facility's name fits
 * @param facility places that the facility's name is itself
 * @param postcode the postcode's area, null when unknown
 * @param city what the city can mean
 * @param state the regions that the state allows, empty for none
 */
record Hints(
        HospitalNames.Found hospitals,
        List<NamedPlace> facility,
        Postcodes.@Nullable Area postcode,
        List<NamedPlace> city,
        Set<RegionCode> state) {

    /**
     * The region, null when it is not certain. Each part that says something has a vote for every region that it allows; the one region
     * with most votes is taken when nothing contradicts it, or when two parts agree on it against the rest. One against one is no answer.
     * A facility that is a place's name may as well be anything else, so it votes only when nothing else does.
     */
    @Nullable RegionCode region() {
        List<Set<RegionCode>> votes = Stream.of(hospitalRegions(), postcodeRegions(), regions(city), state)
                .filter(v -> !v.isEmpty())
                .toList();
        return votes.isEmpty() ? elected(List.of(regions(facility))) : elected(votes);
    }

    private static @Nullable RegionCode elected(List<Set<RegionCode>> votes) {
        Map<RegionCode, Integer> counts = new EnumMap<>(RegionCode.class);
        votes.forEach(v -> v.forEach(r -> counts.merge(r, 1, Integer::sum)));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<RegionCode> first = counts.entrySet().stream()
                .filter(e -> e.getValue() == most)
                .map(Map.Entry::getKey)
                .toList();
        return first.size() == 1 && (most == votes.size() || most > 1) ? first.get(0) : null;
    }

    /** The most exact part that speaks for {@code region}. */
    LocationBasis basisOf(RegionCode region) {
        if (hospitalRegions().contains(region)) {
            return LocationBasis.HOSPITAL;
        }
        if (postcodeRegions().contains(region)) {
            return LocationBasis.POSTCODE;
        }
        return regions(city).contains(region) || regions(facility).contains(region)
                ? LocationBasis.CITY
                : LocationBasis.STATE;
    }

    private Set<RegionCode> hospitalRegions() {
        return hospitals.best().stream().map(Hospital::region).collect(Collectors.toSet());
    }

    private Set<RegionCode> postcodeRegions() {
        RegionCode region = postcode == null ? null : postcode.region();
        return region == null ? Set.of() : EnumSet.of(region);
    }

    /** The regions that places lie in; none when one of them lies on both sides of a border. */
    private static Set<RegionCode> regions(List<NamedPlace> places) {
        return places.stream().anyMatch(p -> p.region() == null)
                ? Set.of()
                : places.stream().map(p -> Objects.requireNonNull(p.region())).collect(Collectors.toSet());
    }
}
