package org.studielots.node;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * The public door to understanding places in Sweden: as registries spell a site's location, and as readers name a place. Lists are read on
 * first use. Safe for use by many threads; remembers a bounded number of answers.
 */
@Component
public final class Geography {
    private static final Set<String> SWEDEN = Set.of("sweden", "sverige", "se", "swe");
    private static final Location NOTHING = new Location(null, null, null, null, null, null, LocationBasis.NONE);
    private static final int REMEMBERED = 20_000;
    /** Longer spellings are answered without being remembered, so that a record's oddities cannot fill the memory. */
    private static final int LONGEST_REMEMBERED = 400;
    /** No name or address is longer; the rest is not read. */
    private static final int LONGEST_READ = 2_000;

    private final Supplier<Locator> locator;
    private final Supplier<PlaceSearch> search;
    private final Supplier<Organisations> organisations;
    private final Cache<Spelling, Location> remembered =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    /** The geography as shipped. */
    public Geography() {
        Atlas atlas = Atlas.shipped();
        Supplier<Postcodes> postcodes = SingletonSupplier.of(Postcodes::new);
        Supplier<PlaceNames> places = SingletonSupplier.of(() -> new PlaceNames(atlas, postcodes.get()));
        locator = SingletonSupplier.of(() -> new Locator(atlas, postcodes.get(), places.get()));
        search = SingletonSupplier.of(() -> new PlaceSearch(atlas, postcodes.get(), places.get()));
        organisations = SingletonSupplier.of(() -> new Organisations(atlas, places.get()));
    }

    /**
     * Where a site is, from what a registry states of it. The region is taken only when the parts agree on it or two outweigh the others;
     * within it hospital goes before postcode, postcode before city. What stays uncertain is null.
     *
     * @param facility clinic or hospital, null when not stated
     * @param city town, null when not stated
     * @param state region, county, province or anything else, null when not stated
     * @param postcode in any spelling, null when not stated
     * @param country in English or Swedish; unless it is Sweden only city and postcode are given back, as they were
     */
    public Location locate(
            @Nullable String facility,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postcode,
            @Nullable String country) {
        if (country == null || !SWEDEN.contains(country.strip().toLowerCase(Locale.ROOT))) {
            return abroad(city, postcode);
        }
        Spelling spelling = new Spelling(read(facility), read(city), read(state), read(postcode));
        return spelling.length() > LONGEST_REMEMBERED ? locate(spelling) : remembered.get(spelling, this::locate);
    }

    /**
     * The region that an organisation such as a sponsor belongs to, by its name: a hospital, a university or a region, or a name that has
     * exactly one of Sweden's larger towns or a region in it. Nothing when that is not certain.
     */
    public Optional<RegionCode> findRegionOfOrganisation(@Nullable String name) {
        return organisations.get().find(read(name));
    }

    /**
     * The place that a reader means: a postcode, a municipality, a town, or {@link Place#label} of one.
     *
     * @throws org.studielots.shared.DomainException INVALID_ARGUMENT with near names when there is none, with all labels when several
     *     places have the name and none is much larger than the others
     */
    public Place findPlace(String text) {
        return search.get().find(read(text));
    }

    /** As {@link #findPlace}, for a municipality by name or code only. */
    public Place findMunicipality(String text) {
        return search.get().findMunicipality(read(text));
    }

    /** As {@link #findPlace}, for a postcode only, in any spelling. */
    public Place findPostcode(String text) {
        return search.get().findPostcode(read(text));
    }

    /**
     * Places whose name begins with {@code prefix}, dots and rings or not, one entry per place.
     *
     * @return at most {@code limit}, by population, those of the same size in Swedish order
     */
    public List<Place> suggestPlaces(String prefix, int limit) {
        return search.get().suggest(read(prefix), limit);
    }

    /** The place that is called so, the largest where several are; nothing where none is. For words of a text that may be no place at all. */
    public Optional<Place> findNamed(String name) {
        return search.get().findNamed(read(name));
    }

    /**
     * The largest municipality of the region or province that is called so, for those who say no more of where they are; nothing where
     * none is called so.
     */
    public Optional<Place> findLargestIn(String region) {
        Set<RegionCode> regions = locator.get().regionsNamed(read(region));
        return regions.isEmpty() ? Optional.empty() : search.get().findLargest(regions);
    }

    private Location locate(Spelling s) {
        return locator.get().locate(s.facility, s.city, s.state, s.postcode);
    }

    private static Location abroad(@Nullable String city, @Nullable String postcode) {
        return city == null && postcode == null
                ? NOTHING
                : new Location(null, null, null, null, city, postcode, LocationBasis.NONE);
    }

    private static String read(@Nullable String text) {
        return text == null ? "" : text.length() > LONGEST_READ ? text.substring(0, LONGEST_READ) : text;
    }

    private record Spelling(String facility, String city, String state, String postcode) {
        private int length() {
            return facility.length() + city.length() + state.length() + postcode.length();
        }
    }
}
