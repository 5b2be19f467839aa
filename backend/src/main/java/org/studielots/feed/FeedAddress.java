package org.studielots.feed;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.node.Geography;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.PublicDocument;
import org.studielots.shared.ServingOnly;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.StudyType;

/**
 * Reads the address of the search page (frontend: {@code features/search/address.ts}). The page leaves out what it does not understand and
 * says so; a feed has nobody to tell, so that what is not understood is refused: a filter that is dropped would follow the wrong studies.
 */
@Component
@ServingOnly
class FeedAddress {
    private static final int LONGEST_TEXT = 100;
    private static final int LONGEST_PLACE = 80;
    private static final int LONGEST_CONDITION = 200;
    private static final int MOST_CONDITIONS = 20;
    private static final int MOST_KM = 2000;
    private static final int MOST_YEARS = 130;
    private static final int SUGGESTED = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final Pattern POSTCODE = Pattern.compile("\\d{3}\\s?\\d{2}");
    /** How the page looks at a search: no part of what is followed. */
    private static final Map<String, List<String>> VIEW =
            Map.of("sort", List.of("relevans", "avstand", "nyast"), "vy", List.of("karta", "lista"));

    private static final Set<String> NAMES = Set.of(
            "q",
            "plats",
            "inom",
            "alder",
            "enhet",
            "kon",
            "oppna",
            "friska",
            "region",
            "tillstand",
            "status",
            "typ",
            "fas",
            "vard",
            "ansvarig");

    private final Geography geography;

    FeedAddress(Geography geography) {
        this.geography = geography;
    }

    /**
     * The search.
     *
     * @throws DomainException INVALID_ARGUMENT with a message in the reader's language
     */
    FeedQuestion read(PublicDocument.Request request) {
        return new Reading(FeedWords.in(request.language()), request.parameters()).question();
    }

    /** One address being read. */
    private final class Reading {
        private final FeedWords words;
        private final Map<String, List<String>> given;
        private final Map<String, List<String>> canonical = new LinkedHashMap<>();

        Reading(FeedWords words, Map<String, List<String>> given) {
            this.words = words;
            this.given = given;
        }

        FeedQuestion question() {
            for (String name : given.keySet()) {
                if (!NAMES.contains(name) && !VIEW.containsKey(name)) {
                    throw refused(
                            words.unknownParameter(name, NAMES.stream().sorted().toList()));
                }
            }
            VIEW.forEach((name, values) -> oneOf(name, values));
            String text = shortText("q", LONGEST_TEXT);
            FeedQuestion.@Nullable NamedPlace place = place();
            Integer maxKm = number("inom", 1, MOST_KM);
            if (maxKm != null && place == null) {
                throw refused(words.distanceNeedsPlace());
            }
            boolean months = oneOf("enhet", List.of("manader")) != null;
            Integer age = number("alder", 0, months ? MOST_YEARS * 12 : MOST_YEARS);
            String sex = oneOf("kon", List.of("kvinna", "man"));
            boolean openOnly = oneOf("oppna", List.of("1")) != null;
            boolean healthy = oneOf("friska", List.of("1")) != null;
            List<RegionCode> regions = list("region", Arrays.asList(RegionCode.values()));
            List<String> conditions = conditions();
            List<RecruitmentStatus> statuses = list("status", Arrays.asList(RecruitmentStatus.values()));
            List<StudyType> types =
                    list("typ", List.of(StudyType.INTERVENTIONAL, StudyType.OBSERVATIONAL, StudyType.NOT_STATED));
            List<Phase> phases = list("fas", Arrays.asList(Phase.values()));
            List<CareSetting> care = list("vard", Arrays.asList(CareSetting.values()));
            List<SponsorClass> sponsors = list("ansvarig", Arrays.asList(SponsorClass.values()));
            VIEW.keySet().forEach(canonical::remove);
            return new FeedQuestion(
                    text,
                    place,
                    maxKm,
                    age,
                    months,
                    sex == null ? null : sex.equals("kvinna") ? EligibleSex.FEMALE : EligibleSex.MALE,
                    openOnly,
                    healthy,
                    conditions,
                    statuses,
                    regions,
                    types,
                    phases,
                    care,
                    sponsors,
                    canonical());
        }

        private @Nullable String one(String name) {
            List<String> values = given.getOrDefault(name, List.of());
            if (values.size() > 1) {
                throw refused(words.givenTwice(name));
            }
            String value =
                    values.isEmpty() ? "" : values.get(0).replace('\0', ' ').strip();
            return value.isEmpty() ? null : value;
        }

        private void understood(String name, String value) {
            canonical.put(name, List.of(value));
        }

        private @Nullable String shortText(String name, int longest) {
            String value = one(name);
            if (value != null && value.length() > longest) {
                throw refused(words.tooLong(name, value.length(), longest));
            }
            if (value != null) {
                understood(name, value);
            }
            return value;
        }

        private FeedQuestion.@Nullable NamedPlace place() {
            String written = shortText("plats", LONGEST_PLACE);
            if (written == null) {
                return null;
            }
            // In the page's order: a postcode, a place, at last a municipality, whose name several places may have.
            FeedQuestion.NamedPlace found = POSTCODE.matcher(written).matches()
                    ? named("postcode", written, geography::findPostcode)
                    : named("place", written, geography::findPlace);
            if (found == null) {
                found = named("municipality", written, geography::findMunicipality);
            }
            if (found == null) {
                throw refused(words.unknownPlace(
                        written,
                        geography.suggestPlaces(written, SUGGESTED).stream()
                                .map(Place::label)
                                .toList()));
            }
            return found;
        }

        private static FeedQuestion.@Nullable NamedPlace named(
                String way, String written, Function<String, Place> find) {
            try {
                return new FeedQuestion.NamedPlace(find.apply(written).name(), way, written);
            } catch (DomainException unknown) {
                // Not so called; the reader is told when no other way of reading it finds a place either.
                return null;
            }
        }

        private @Nullable Integer number(String name, int least, int most) {
            String written = one(name);
            if (written == null) {
                return null;
            }
            int value = NUMBER.matcher(written).matches() ? Integer.parseInt(written) : -1;
            if (value < least || value > most) {
                throw refused(words.wrongNumber(name, written, least, most));
            }
            understood(name, Integer.toString(value));
            return value;
        }

        private @Nullable String oneOf(String name, List<String> known) {
            String value = one(name);
            if (value != null && !known.contains(value)) {
                throw refused(words.unknownValue(name, value, known));
            }
            if (value != null) {
                understood(name, value);
            }
            return value;
        }

        private List<String> conditions() {
            Set<String> named = new LinkedHashSet<>();
            for (String value : given.getOrDefault("tillstand", List.of())) {
                String condition = value.replace('\0', ' ').strip();
                if (condition.length() > LONGEST_CONDITION) {
                    throw refused(words.tooLong("tillstand", condition.length(), LONGEST_CONDITION));
                }
                if (!condition.isEmpty()) {
                    named.add(condition);
                }
            }
            if (named.size() > MOST_CONDITIONS) {
                throw refused(words.tooMany("tillstand", named.size(), MOST_CONDITIONS));
            }
            List<String> sorted = named.stream().sorted().toList();
            if (!sorted.isEmpty()) {
                canonical.put("tillstand", sorted);
            }
            return sorted;
        }

        private <E extends Enum<E>> List<E> list(String name, List<E> known) {
            String written = one(name);
            if (written == null) {
                return List.of();
            }
            Map<String, E> byName = known.stream()
                    .collect(Collectors.toMap(FeedAddress::inAddress, value -> value, (a, b) -> a, LinkedHashMap::new));
            Set<String> asked = new LinkedHashSet<>(
                    Arrays.asList(written.toLowerCase(Locale.ROOT).split("\\.", -1)));
            for (String value : asked) {
                if (!byName.containsKey(value)) {
                    throw refused(words.unknownValue(name, value, List.copyOf(byName.keySet())));
                }
            }
            List<E> values = known.stream()
                    .filter(value -> asked.contains(inAddress(value)))
                    .toList();
            understood(name, values.stream().map(FeedAddress::inAddress).collect(Collectors.joining(".")));
            return values;
        }

        private String canonical() {
            return canonical.entrySet().stream()
                    .flatMap(parameter -> parameter.getValue().stream()
                            .map(value -> parameter.getKey() + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8)))
                    .collect(Collectors.joining("&"));
        }
    }

    private static String inAddress(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static DomainException refused(String message) {
        return new DomainException(ErrorCode.INVALID_ARGUMENT, message);
    }
}
