package org.studielots.node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Understands the "city" of a registry's location: "Malmo", "Gothenburg (Goteborg)", "Uppsala kommun", "Lund, Sweden". Immutable. */
final class CityNames {
    private static final Pattern PARTS = Pattern.compile("[,;/|()]| - ");
    private static final Set<String> FILLERS =
            Set.of("kommun", "municipality", "stad", "city", "sweden", "sverige", "se", "s", "of");

    private final PlaceNames places;

    CityNames(PlaceNames places) {
        this.places = places;
    }

    /** What {@code city} can mean; empty when unknown. */
    List<NamedPlace> find(String city) {
        List<NamedPlace> whole = one(city);
        if (!whole.isEmpty()) {
            return whole;
        }
        List<NamedPlace> parts = new ArrayList<>();
        for (String part : PARTS.split(city)) {
            for (NamedPlace place : one(part)) {
                if (!parts.contains(place)) {
                    parts.add(place);
                }
            }
        }
        return parts.isEmpty() ? places.findWithTypo(core(city)) : parts;
    }

    private List<NamedPlace> one(String name) {
        List<NamedPlace> found = places.find(name);
        if (!found.isEmpty()) {
            return found;
        }
        String core = core(name);
        List<NamedPlace> bare = places.find(core);
        // "Stockholms stad" has a genitive that "Stockholm" has not.
        return bare.isEmpty() && core.endsWith("s") ? places.find(core.substring(0, core.length() - 1)) : bare;
    }

    private static String core(String name) {
        return Arrays.stream(Folding.words(name))
                .filter(w -> !FILLERS.contains(w) && !Character.isDigit(w.charAt(0)))
                .collect(Collectors.joining(" "));
    }
}
