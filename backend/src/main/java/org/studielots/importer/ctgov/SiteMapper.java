package org.studielots.importer.ctgov;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.studielots.node.Geography;
import org.studielots.node.Hospital;
import org.studielots.node.Location;
import org.studielots.node.LocationBasis;
import org.studielots.node.Municipality;
import org.studielots.shared.Position;
import org.studielots.study.CareSetting;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Site;
import org.studielots.study.StatusBasis;

/** A record's locations as sites, Swedish ones first. Safe for use by many threads. */
final class SiteMapper {
    private static final int MOST_SITES = 5_000;
    private static final int HASH_CHARACTERS = 10;
    private static final Set<String> SWEDEN = Set.of("sweden", "sverige", "se", "swe");

    private final Geography geography;
    private final PersonNames persons;

    SiteMapper(Geography geography, PersonNames persons) {
        this.geography = geography;
        this.persons = persons;
    }

    /**
     * A record's sites.
     *
     * @param sites Swedish ones first, otherwise in the registry's order
     * @param careSettings what the Swedish ones' names tell of the kinds of care
     */
    record Sites(List<Site> sites, List<CareSetting> careSettings) {}

    /** Whether a country as a record writes it is Sweden. */
    static boolean isSweden(@Nullable String country) {
        return country != null && SWEDEN.contains(country.toLowerCase(java.util.Locale.ROOT));
    }

    /**
     * The sites in {@code module}.
     *
     * @param overall the registry's word for the whole study, which a site without one of its own takes (design.md, Site status)
     * @param verified the day the registry's words were verified
     */
    Sites map(String studyId, Fields module, @Nullable RecruitmentStatus overall, @Nullable LocalDate verified) {
        List<Site> swedish = new ArrayList<>();
        List<Site> abroad = new ArrayList<>();
        CareSettings care = new CareSettings();
        Map<String, Integer> equals = new HashMap<>();
        for (Fields location : module.objects("locations", MOST_SITES)) {
            Site site = site(studyId, location, overall, verified, equals, care);
            (site.inSweden() ? swedish : abroad).add(site);
        }
        swedish.addAll(abroad);
        return new Sites(List.copyOf(swedish), care.list());
    }

    private Site site(
            String studyId,
            Fields location,
            @Nullable RecruitmentStatus overall,
            @Nullable LocalDate verified,
            Map<String, Integer> equals,
            CareSettings care) {
        String facility = facility(location);
        String city = location.line("city");
        String zip = location.line("zip");
        String told = location.line("country");
        String country = isSweden(told) ? Site.SWEDEN : told;
        Location place = geography.locate(facility, city, location.line("state"), zip, country);
        boolean inSweden = Site.SWEDEN.equals(country);
        Hospital hospital = place.hospital();
        Municipality municipality = place.municipality();
        if (inSweden) {
            care.hear(facility, hospital == null ? null : hospital.id());
            if (place.region() == null) {
                location.warnings().add(WarningKind.REGION_NOT_TOLD, facility + ", " + city + ", " + zip);
            }
        }
        RecruitmentStatus own = Words.status(location.line("status"), location.warnings());
        return new Site(
                id(studyId, facility, city, zip, country, equals),
                facility,
                hospital == null ? null : hospital.name(),
                place.city(),
                place.postcode(),
                country,
                municipality == null ? null : municipality.code(),
                place.region(),
                position(place, location),
                own != null ? own : overall != null ? overall : RecruitmentStatus.UNKNOWN,
                own != null ? StatusBasis.SITE : StatusBasis.STUDY,
                verified);
    }

    private @Nullable String facility(Fields location) {
        String facility = location.line("facility");
        if (facility != null && persons.isPerson(facility)) {
            location.warnings().add(WarningKind.PERSON_LEFT_OUT, "a person as facility");
            return null;
        }
        return facility;
    }

    // The hospital and the postcode are nearer to the truth than the registry's position, which is the town's.
    private static @Nullable Position position(Location place, Fields location) {
        boolean exact = place.basis() == LocationBasis.HOSPITAL || place.basis() == LocationBasis.POSTCODE;
        Position told = exact ? null : told(location.object("geoPoint"), location.warnings());
        return told != null ? told : place.position();
    }

    private static @Nullable Position told(Fields geoPoint, Warnings warnings) {
        Double latitude = geoPoint.number("lat");
        Double longitude = geoPoint.number("lon");
        if (latitude == null || longitude == null) {
            return null;
        }
        boolean onEarth = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
        if (!onEarth || (latitude == 0 && longitude == 0)) {
            warnings.add(WarningKind.IMPOSSIBLE_POSITION, latitude + ", " + longitude);
            return null;
        }
        return new Position(latitude, longitude);
    }

    /** Kept while the registry lists the place: it follows what is written, whatever its accents and hyphens, and not its order. */
    private static String id(
            String studyId,
            @Nullable String facility,
            @Nullable String city,
            @Nullable String zip,
            @Nullable String country,
            Map<String, Integer> equals) {
        String place = spelled(facility) + "|" + spelled(city) + "|" + digits(zip, country) + "|" + spelled(country);
        int ordinal = equals.merge(place, 1, Integer::sum);
        String hash = Fingerprint.sha256(place.getBytes(StandardCharsets.UTF_8)).substring(0, HASH_CHARACTERS);
        return studyId + "-" + hash + (ordinal == 1 ? "" : "-" + ordinal);
    }

    private static String spelled(@Nullable String text) {
        return text == null ? "" : SwedishSponsors.folded(text).strip();
    }

    private static String digits(@Nullable String zip, @Nullable String country) {
        String plain = spelled(zip).replace(" ", "");
        return Site.SWEDEN.equals(country) ? plain.replaceAll("\\D", "") : plain;
    }
}
