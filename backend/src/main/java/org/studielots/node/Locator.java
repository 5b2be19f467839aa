package org.studielots.node;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * Puts the parts of a registry's location together. First the region ({@link Hints#region}); then, within it, the municipality by the
 * first of hospital, facility that is a place's name, postcode and city that is certain. In Halland parts that lead to different regional
 * nodes leave the municipality open. Immutable.
 */
final class Locator {
    private static final int SHORTEST_FACILITY = 4;

    private final Atlas atlas;
    private final Postcodes postcodes;
    private final PlaceNames places;
    private final CityNames cities;
    private final StateNames states;
    private final HospitalNames hospitals;

    Locator(Atlas atlas, Postcodes postcodes, PlaceNames places) {
        this.atlas = atlas;
        this.postcodes = postcodes;
        this.places = places;
        cities = new CityNames(places);
        states = new StateNames(places);
        hospitals = new HospitalNames(atlas, places::isName);
    }

    /** Locates a site in Sweden. Blank parts count as not stated. */
    Location locate(String facility, String city, String state, String postcode) {
        String digits = Postcodes.digits(postcode.isBlank() ? city : postcode);
        List<NamedPlace> cityPlaces = city.isBlank() ? List.of() : cities.find(city);
        Hints hints = new Hints(
                facility.isBlank() ? HospitalNames.Found.NOTHING : hospitals.find(facility, city),
                facility.isBlank() ? List.of() : named(facility),
                digits == null ? null : postcodes.find(digits),
                cityPlaces,
                state.isBlank() ? Set.of() : states.find(state));
        String code = digits != null ? digits : postcode.isBlank() ? null : postcode.strip();
        RegionCode region = hints.region();
        if (region == null) {
            return new Location(null, null, null, null, cityName(city, cityPlaces), code, LocationBasis.NONE);
        }
        NamedPlace facilityPlace = only(hints.facility(), region);
        NamedPlace cityPlace = only(cityPlaces, region);
        Postcodes.Area area = hints.postcode() != null && hints.postcode().region() == region ? hints.postcode() : null;
        Hospital hospital = hospital(hints.hospitals(), region, digits, area, cityPlace);
        if (leadToDifferentNodes(hospital, facilityPlace, area, cityPlace)) {
            return new Location(null, null, region, null, cityName(city, cityPlaces), code, hints.basisOf(region));
        }
        String municipality = municipality(hospital, facilityPlace, area, cityPlace);
        return new Location(
                hospital,
                atlas.municipality(municipality),
                region,
                position(hospital, municipality, facilityPlace, area, cityPlace),
                cityName(city, cityPlaces, area, hospital),
                code,
                basis(hints, region, hospital, municipality, facilityPlace, area));
    }

    /** The places that a facility's name is itself; short ones are abbreviations more often than places. */
    private List<NamedPlace> named(String facility) {
        return facility.strip().length() < SHORTEST_FACILITY
                ? List.of()
                : places.find(facility).stream()
                        .filter(p -> p.kind() != NamedPlace.Kind.POSTAL_TOWN)
                        .toList();
    }

    private static LocationBasis basis(
            Hints hints,
            RegionCode region,
            @Nullable Hospital hospital,
            @Nullable String municipality,
            @Nullable NamedPlace facilityPlace,
            Postcodes.@Nullable Area area) {
        if (hospital != null) {
            return LocationBasis.HOSPITAL;
        }
        if (municipality == null) {
            return hints.basisOf(region);
        }
        if (facilityPlace != null && municipality.equals(facilityPlace.municipality())) {
            return LocationBasis.CITY;
        }
        return area != null && municipality.equals(area.municipality()) ? LocationBasis.POSTCODE : LocationBasis.CITY;
    }

    /** The hospital meant, null when none or still several: told apart by postcode, its municipality, then the city's. */
    private static @Nullable Hospital hospital(
            HospitalNames.Found found,
            RegionCode region,
            @Nullable String digits,
            Postcodes.@Nullable Area area,
            @Nullable NamedPlace city) {
        String areaCode = area == null ? null : area.municipality();
        String cityCode = city == null ? null : city.municipality();
        List<Hospital> left = new ArrayList<>(found.best());
        found.siblings().stream()
                .filter(h ->
                        h.municipality().equals(areaCode) || h.municipality().equals(cityCode))
                .forEach(left::add);
        left.removeIf(h -> h.region() != region);
        left = narrowed(left, h -> h.postcode().equals(digits));
        left = narrowed(left, h -> h.municipality().equals(areaCode));
        left = narrowed(left, h -> h.municipality().equals(cityCode));
        if (left.size() > 1) {
            left = narrowed(left, found.best()::contains);
        }
        return left.size() == 1 ? left.get(0) : null;
    }

    private static List<Hospital> narrowed(List<Hospital> hospitals, Predicate<Hospital> fits) {
        List<Hospital> left = hospitals.stream().filter(fits).toList();
        return left.isEmpty() ? hospitals : left;
    }

    private boolean leadToDifferentNodes(
            @Nullable Hospital hospital,
            @Nullable NamedPlace facility,
            Postcodes.@Nullable Area area,
            @Nullable NamedPlace city) {
        return said(hospital, facility, area, city)
                        .map(m -> Objects.requireNonNull(atlas.municipality(m)).healthcareRegion())
                        .distinct()
                        .count()
                > 1;
    }

    private static @Nullable String municipality(
            @Nullable Hospital hospital,
            @Nullable NamedPlace facility,
            Postcodes.@Nullable Area area,
            @Nullable NamedPlace city) {
        return said(hospital, facility, area, city).findFirst().orElse(null);
    }

    private static Stream<String> said(
            @Nullable Hospital hospital,
            @Nullable NamedPlace facility,
            Postcodes.@Nullable Area area,
            @Nullable NamedPlace city) {
        return Stream.of(
                        Optional.ofNullable(hospital).map(Hospital::municipality),
                        Optional.ofNullable(facility).map(NamedPlace::municipality),
                        Optional.ofNullable(area).map(Postcodes.Area::municipality),
                        Optional.ofNullable(city).map(NamedPlace::municipality))
                .flatMap(Optional::stream);
    }

    private @Nullable Position position(
            @Nullable Hospital hospital,
            @Nullable String municipality,
            @Nullable NamedPlace facility,
            Postcodes.@Nullable Area area,
            @Nullable NamedPlace city) {
        if (hospital != null) {
            return hospital.position();
        }
        if (facility != null && facility.position() != null) {
            return facility.position();
        }
        if (area != null && area.position() != null) {
            return area.position();
        }
        if (city != null && city.position() != null) {
            return city.position();
        }
        Municipality known = atlas.municipality(municipality);
        return known == null ? null : known.position();
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

    private static @Nullable String cityName(String given, List<NamedPlace> places) {
        List<String> names = places.stream().map(NamedPlace::name).distinct().toList();
        return names.size() == 1 ? names.get(0) : given.isBlank() ? null : given.strip();
    }

    private @Nullable String cityName(
            String given, List<NamedPlace> places, Postcodes.@Nullable Area area, @Nullable Hospital hospital) {
        String name = cityName(given, places);
        if (name == null && area != null && !area.town().isEmpty()) {
            return area.town();
        }
        Municipality seat = hospital == null ? null : atlas.municipality(hospital.municipality());
        return name == null && seat != null ? seat.largestPlace() : name;
    }
}
