package org.studielots.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * What the parts of a location say within the region that is certain: the more exact before the less.
 *
 * @param hospital the hospital meant, null when none or not certain which
 * @param facility the place that the facility's name is itself, null when none
 * @param area the postcode's area, null when not stated or in another region
 * @param city the city, null when not certain or in another region
 */
record Evidence(
        @Nullable Hospital hospital,
        @Nullable NamedPlace facility,
        Postcodes.@Nullable Area area,
        @Nullable NamedPlace city) {

    /** What {@code hints} say within {@code region}. */
    static Evidence within(RegionCode region, Hints hints, @Nullable String postcode) {
        NamedPlace city = only(hints.city(), region);
        Postcodes.Area area = hints.postcode();
        Postcodes.Area here = area != null && area.region() == region ? area : null;
        Hospital hospital = hospital(hints.hospitals(), region, postcode, municipality(here), municipality(city));
        return new Evidence(hospital, only(hints.facility(), region), here, city);
    }

    /** Code of the municipality, null when no part is certain of one. */
    @Nullable String municipality() {
        return municipalities().findFirst().orElse(null);
    }

    /** Codes of the municipalities that the parts name, the most exact part's first. */
    Stream<String> municipalities() {
        return Stream.of(
                        Optional.ofNullable(hospital).map(Hospital::municipality),
                        Optional.ofNullable(municipality(facility)),
                        Optional.ofNullable(municipality(area)),
                        Optional.ofNullable(municipality(city)))
                .flatMap(Optional::stream);
    }

    /** Position of the most exact part that has one, null when none has. */
    @Nullable Position position() {
        return Stream.of(
                        Optional.ofNullable(hospital).map(Hospital::position),
                        Optional.ofNullable(facility).map(NamedPlace::position),
                        Optional.ofNullable(area).map(Postcodes.Area::position),
                        Optional.ofNullable(city).map(NamedPlace::position))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse(null);
    }

    /** The part that {@link #municipality} comes from, null without one. */
    @Nullable LocationBasis basis() {
        if (hospital != null) {
            return LocationBasis.HOSPITAL;
        }
        if (municipality(facility) != null) {
            return LocationBasis.CITY;
        }
        if (municipality(area) != null) {
            return LocationBasis.POSTCODE;
        }
        return municipality(city) == null ? null : LocationBasis.CITY;
    }

    /** The hospital meant: told apart by postcode, its municipality, then the city's. */
    private static @Nullable Hospital hospital(
            HospitalNames.Found found,
            RegionCode region,
            @Nullable String postcode,
            @Nullable String areaMunicipality,
            @Nullable String cityMunicipality) {
        List<Hospital> left = new ArrayList<>(found.best());
        found.siblings().stream()
                .filter(h -> h.municipality().equals(areaMunicipality)
                        || h.municipality().equals(cityMunicipality))
                .forEach(left::add);
        left.removeIf(h -> h.region() != region);
        left = narrowed(left, h -> h.postcode().equals(postcode));
        left = narrowed(left, h -> h.municipality().equals(areaMunicipality));
        left = narrowed(left, h -> h.municipality().equals(cityMunicipality));
        left = narrowed(left, found.best()::contains);
        return left.size() == 1 ? left.get(0) : null;
    }

    private static List<Hospital> narrowed(List<Hospital> hospitals, Predicate<Hospital> fits) {
        if (hospitals.size() < 2) {
            return hospitals;
        }
        List<Hospital> left = hospitals.stream().filter(fits).toList();
        return left.isEmpty() ? hospitals : left;
    }

    /** The one place in {@code region} that is meant: a municipality before a smaller place of the same name. */
    private static @Nullable NamedPlace only(List<NamedPlace> places, RegionCode region) {
        NamedPlace only = null;
        for (NamedPlace place : places) {
            if (place.region() != region) {
                continue;
            }
            if (only == null || place.kind().compareTo(only.kind()) < 0) {
                only = place;
            } else if (place.kind() == only.kind() && !Objects.equals(place.municipality(), only.municipality())) {
                return null;
            }
        }
        return only;
    }

    private static @Nullable String municipality(@Nullable NamedPlace place) {
        return place == null ? null : place.municipality();
    }

    private static @Nullable String municipality(Postcodes.@Nullable Area area) {
        return area == null ? null : area.municipality();
    }
}
