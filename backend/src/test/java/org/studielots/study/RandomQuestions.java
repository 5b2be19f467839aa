package org.studielots.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Supplier;

/** Questions of any mixture, the same in every run, as the schema's {@code StudyFilter}. */
final class RandomQuestions {
    private static final List<String> TEXTS = List.of(
            "bröstcancer",
            "cancer",
            "astma barn",
            "depresion",
            "behandling smärta",
            "knä 58 år kvinna",
            "sockersjuka typ 2 umeå",
            "hjärtsvikt inte diabetes",
            "insulin treatment",
            "friska män läkemedel fas 2",
            "ont i knäna äldre",
            "nothinghasthisword",
            "heart failure rekryterar");

    private final Random random;

    RandomQuestions(long seed) {
        random = new Random(seed);
    }

    /** The next question: a few parts of those there are. */
    Map<String, Object> next() {
        Map<String, Object> input = new HashMap<>();
        maybe(input, "text", 2, () -> any(TEXTS));
        maybe(input, "recruiting", 6, random::nextBoolean);
        maybe(input, "statuses", 5, () -> some(RecruitmentStatus.class));
        maybe(input, "freshness", 6, () -> some(Freshness.class));
        maybe(input, "groups", 6, () -> some(RecruitmentGroup.class));
        maybe(input, "regions", 5, () -> List.of(any(List.of("AC", "AB", "C", "M")), "O"));
        maybe(input, "age", 3, this::age);
        maybe(input, "ageGroups", 5, () -> some(AgeGroup.class));
        maybe(input, "sex", 4, () -> any(List.of("FEMALE", "MALE")));
        maybe(input, "healthyVolunteers", 5, random::nextBoolean);
        maybe(input, "studyTypes", 5, () -> some(StudyType.class));
        maybe(input, "phases", 5, () -> some(Phase.class));
        maybe(input, "sponsorClasses", 5, () -> some(SponsorClass.class));
        maybe(input, "careSettings", 4, () -> some(CareSetting.class));
        maybe(input, "conditions", 5, () -> List.of(any(List.of("Asthma", "breast-cancer", "Heart Failure"))));
        maybe(input, "near", 5, this::near);
        maybe(input, "updatedSince", 8, () -> Instant.parse("2026-03-01T00:00:00Z"));
        return input;
    }

    private void maybe(Map<String, Object> input, String key, int oneOf, Supplier<Object> value) {
        if (random.nextInt(oneOf) == 0) {
            input.put(key, value.get());
        }
    }

    private Map<String, Object> age() {
        return random.nextBoolean()
                ? Map.of("value", random.nextInt(100), "unit", "YEARS")
                : Map.of("value", random.nextInt(40), "unit", "MONTHS");
    }

    private Map<String, Object> near() {
        Map<String, Object> position =
                Map.of("latitude", 55 + random.nextInt(12), "longitude", 12 + random.nextInt(10));
        return random.nextBoolean()
                ? Map.of("position", position)
                : Map.of("position", position, "maxKm", 50 + random.nextInt(400));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> List<String> some(Class<E> type) {
        List<String> some = new ArrayList<>();
        some.add(any(List.of(type.getEnumConstants())).name());
        if (random.nextBoolean()) {
            some.add(any(List.of(type.getEnumConstants())).name());
        }
        return some.stream().distinct().toList();
    }
}
