package org.studielots.node;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * Puts the parts of a registry's location together. First the region ({@link Hints#region}); then, within it, the municipality by the
 * first of hospital, facility that is a place's name, postcode and city that is certain ({@link Evidence}). In Halland parts that lead to
 * different regional nodes leave the municipality open. Immutable.
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
        String code = digits != null || postcode.isBlank() ? digits : postcode.strip();
        Hints hints = new Hints(
                facility.isBlank() ? HospitalNames.Found.NOTHING : hospitals.find(facility, city),
                named(facility),
                digits == null ? null : postcodes.find(digits),
                city.isBlank() ? List.of() : cities.find(city),
                state.isBlank() ? Set.of() : states.find(state));
        String cityName = cityName(city, hints.city());
        RegionCode region = hints.region();
        if (region == null) {
            return new Location(null, null, null, null, cityName, code, LocationBasis.NONE);
        }
        Evidence evidence = Evidence.within(region, hints, digits);
        if (leadsToDifferentNodes(evidence)) {
            return new Location(null, null, region, null, cityName, code, hints.basisOf(region));
        }
        Municipality municipality = atlas.municipality(evidence.municipality());
        LocationBasis basis = evidence.basis();
        return new Location(
                evidence.hospital(),
                municipality,
                region,
                position(evidence, municipality),
                cityName == null ? townOf(evidence) : cityName,
                code,
                basis == null ? hints.basisOf(region) : basis);
    }

    /** The places that a facility's name is itself; short ones are abbreviations more often than places. */
    private List<NamedPlace> named(String facility) {
        return facility.strip().length() < SHORTEST_FACILITY
                ? List.of()
                : places.find(facility).stream()
                        .filter(p -> p.kind() != NamedPlace.Kind.POSTAL_TOWN)
                        .toList();
    }

    private boolean leadsToDifferentNodes(Evidence evidence) {
        return evidence.municipalities()
                        .map(m -> Objects.requireNonNull(atlas.municipality(m)).healthcareRegion())
                        .distinct()
                        .count()
                > 1;
    }

    private static @Nullable Position position(Evidence evidence, @Nullable Municipality municipality) {
        Position exact = evidence.position();
        return exact == null && municipality != null ? municipality.position() : exact;
    }

    private static @Nullable String cityName(String given, List<NamedPlace> places) {
        List<String> names = places.stream().map(NamedPlace::name).distinct().toList();
        return names.size() == 1 ? names.get(0) : given.isBlank() ? null : given.strip();
    }

    private @Nullable String townOf(Evidence evidence) {
        Postcodes.Area area = evidence.area();
        if (area != null && !area.town().isEmpty()) {
            return area.town();
        }
        Hospital hospital = evidence.hospital();
        Municipality seat = hospital == null ? null : atlas.municipality(hospital.municipality());
        return seat == null ? null : seat.largestPlace();
    }

    /** See {@link StateNames#named}. */
    Set<RegionCode> regionsNamed(String name) {
        return states.named(name);
    }
}
