package org.studielots.study;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.studielots.interpretation.CatalogueWords;
import org.studielots.interpretation.Interpretation;
import org.studielots.interpretation.Interpreter;
import org.studielots.node.Geography;
import org.studielots.node.Place;
import org.studielots.node.RegionCode;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Position;

/** Reads the schema's {@code StudyFilter} and {@code Near}, and says what is wrong with them. */
@Component
class StudyFilterReader {
    private static final int MAX_TEXT = 10_000;
    private static final int MAX_YEARS = 130;
    private static final int MAX_KM = 2000;

    private final Geography geography;
    private final Interpreter interpreter;
    private final CatalogueWords words;

    StudyFilterReader(Geography geography, Interpreter interpreter, CatalogueWords words) {
        this.geography = geography;
        this.interpreter = interpreter;
        this.words = words;
    }

    /** The filter that {@code input} gives; everything when it is null. */
    StudyFilter read(@Nullable Map<String, Object> input) {
        Map<String, Object> given = new HashMap<>(input == null ? Map.of() : input);
        String text = text(given);
        Interpretation interpretation = text == null ? Interpretation.NOTHING : interpreter.read(text, words);
        // What is asked for by itself goes before what the text says: an age before a group of ages too.
        boolean aged = given.get("age") != null;
        interpretation.facts().forEach((key, value) -> {
            if (!(aged && key.equals("ageGroups"))) {
                given.putIfAbsent(key, value);
            }
        });
        return new StudyFilter(
                text,
                interpretation,
                (Boolean) given.get("recruiting"),
                enums(given, "statuses", RecruitmentStatus.class),
                enums(given, "freshness", Freshness.class),
                enums(given, "groups", RecruitmentGroup.class),
                enums(given, "regions", RegionCode.class),
                strings(given, "regionalNodes"),
                readNear(object(given, "near")),
                age(object(given, "age")),
                enums(given, "ageGroups", AgeGroup.class),
                given.get("sex") == null
                        ? null
                        : EligibleSex.valueOf(given.get("sex").toString()),
                (Boolean) given.get("healthyVolunteers"),
                enums(given, "studyTypes", StudyType.class),
                enums(given, "phases", Phase.class),
                enums(given, "sponsorClasses", SponsorClass.class),
                enums(given, "careSettings", CareSetting.class),
                strings(given, "conditions"),
                instant(given.get("updatedSince")));
    }

    private static @Nullable String text(Map<String, Object> given) {
        String text = given.get("text") instanceof String written ? written.replace('\0', ' ') : null;
        if (text != null && text.length() > MAX_TEXT) {
            throw invalid("filter.text has " + text.length() + " characters; give at most " + MAX_TEXT + ".");
        }
        return text == null || text.isBlank() ? null : text;
    }

    /** The place that {@code near} names, null when it is null. */
    StudyFilter.@Nullable Near readNear(@Nullable Map<String, Object> near) {
        if (near == null) {
            return null;
        }
        List<String> ways = Stream.of("municipality", "place", "postcode", "position")
                .filter(way -> near.get(way) != null)
                .toList();
        if (ways.size() != 1) {
            throw invalid(
                    "near names " + (ways.isEmpty() ? "no place" : "several places (" + String.join(", ", ways) + ")")
                            + "; give exactly one of municipality, place, postcode and position.");
        }
        Integer maxKm = (Integer) near.get("maxKm");
        if (maxKm != null && (maxKm < 1 || maxKm > MAX_KM)) {
            throw invalid("near.maxKm is " + maxKm + "; give 1 to " + MAX_KM
                    + " kilometres, or leave it out to only rank by distance.");
        }
        if (ways.get(0).equals("position")) {
            Map<String, Object> position = Objects.requireNonNull(object(near, "position"));
            return new StudyFilter.Near(
                    new Position(number(position, "latitude"), number(position, "longitude")).coarse(), null, maxKm);
        }
        String name = String.valueOf(near.get(ways.get(0)));
        Place place = switch (ways.get(0)) {
            case "municipality" -> geography.findMunicipality(name);
            case "postcode" -> geography.findPostcode(name);
            default -> geography.findPlace(name);
        };
        return new StudyFilter.Near(place.position(), place, maxKm);
    }

    private static double number(Map<String, Object> position, String key) {
        return ((Number) Objects.requireNonNull(position.get(key))).doubleValue();
    }

    private static @Nullable Age age(@Nullable Map<String, Object> age) {
        if (age == null) {
            return null;
        }
        int value = ((Number) Objects.requireNonNull(age.get("value"))).intValue();
        AgeUnit unit = AgeUnit.valueOf(String.valueOf(age.get("unit")));
        if (value < 0 || unit.toDays(value) > AgeUnit.YEARS.toDays(MAX_YEARS)) {
            throw invalid("filter.age is " + value + " " + unit + "; give 0 days to " + MAX_YEARS + " years.");
        }
        return new Age(value, unit);
    }

    private static @Nullable Instant instant(@Nullable Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }

    @SuppressWarnings("unchecked") // GraphQL has checked the input against the schema: input objects are maps by name.
    private static @Nullable Map<String, Object> object(Map<String, Object> given, String key) {
        return (Map<String, Object>) given.get(key);
    }

    private static List<String> strings(Map<String, Object> given, String key) {
        return given.get(key) instanceof List<?> list
                ? list.stream().map(String::valueOf).distinct().toList()
                : List.of();
    }

    private static <E extends Enum<E>> List<E> enums(Map<String, Object> given, String key, Class<E> type) {
        return strings(given, key).stream()
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }

    private static DomainException invalid(String message) {
        return new DomainException(ErrorCode.INVALID_ARGUMENT, message);
    }
}
