package org.studielots.node;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/** The shipped lists of regions, healthcare regions, municipalities and hospitals, by their codes. Immutable. */
final class Atlas {
    final Map<RegionCode, Region> regions;
    final Map<String, HealthcareRegion> healthcareRegions;
    final Map<String, Municipality> municipalities;
    final Map<String, Hospital> hospitals;
    final Map<String, List<String>> hospitalSpellings;

    private Atlas() {
        EnumMap<RegionCode, Region> byCode = new EnumMap<>(RegionCode.class);
        Tsv.read("geography/regions.tsv", Atlas::region).forEach(r -> byCode.put(r.code(), r));
        regions = byCode;
        healthcareRegions = byKey(
                Tsv.read(
                        "geography/healthcare-regions.tsv",
                        v -> new HealthcareRegion(v[0], new BilingualName(v[1], v[2]))),
                HealthcareRegion::id);
        municipalities = byKey(Tsv.read("geography/municipalities.tsv", Atlas::municipality), Municipality::code);
        hospitals = byKey(Tsv.read("geography/hospitals.tsv", this::hospital), Hospital::id);
        hospitalSpellings = Tsv.read("geography/hospitals.tsv", v -> v).stream()
                .collect(Collectors.toMap(v -> v[0], v -> Arrays.asList(v[6].split("\\|"))));
    }

    /** The lists as shipped, read once per process. */
    static Atlas shipped() {
        return Shipped.ATLAS;
    }

    /** The municipality with this code, null for an unknown code or none. */
    @Nullable Municipality municipality(@Nullable String code) {
        return code == null ? null : municipalities.get(code);
    }

    private static Region region(String[] v) {
        return new Region(RegionCode.valueOf(v[0]), v[1], new BilingualName(v[2], v[3]), new BilingualName(v[4], v[5]));
    }

    private static Municipality municipality(String[] v) {
        return new Municipality(
                v[0], v[1], RegionCode.valueOf(v[2]), v[3], position(v[4], v[5]), v[6], Integer.parseInt(v[7]));
    }

    private Hospital hospital(String[] v) {
        Municipality municipality = municipality(v[2]);
        if (municipality == null) {
            throw new IllegalStateException("geography/hospitals.tsv has an unknown municipality: " + v[2]);
        }
        return new Hospital(v[0], v[1], municipality.region(), v[2], v[3], position(v[4], v[5]));
    }

    static Position position(String latitude, String longitude) {
        return new Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }

    static <T> Map<String, T> byKey(List<T> entries, Function<T, String> key) {
        Map<String, T> map = new LinkedHashMap<>();
        for (T entry : entries) {
            if (map.put(key.apply(entry), entry) != null) {
                throw new IllegalStateException("A shipped list has two entries " + key.apply(entry));
            }
        }
        return map;
    }

    /** Loads on first use. */
    private static final class Shipped {
        static final Atlas ATLAS = new Atlas();
    }
}
