package org.studielots.study;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;
import org.studielots.shared.Language;
import org.studielots.shared.LocalizedText;
import org.studielots.shared.Position;
import org.studielots.shared.TextOrigin;

/** Studies of every kind, the same in every run, and questions about them. */
final class VariedStudies {
    private static final List<String> CONDITIONS =
            List.of("Breast Cancer", "Depression", "Knee Osteoarthritis", "Type 2 Diabetes", "Asthma", "Heart Failure");
    private static final List<String> WORDS = List.of(
            "behandling",
            "läkemedel",
            "patienter",
            "cancer",
            "smärta",
            "knä",
            "barn",
            "äldre",
            "insulin",
            "astma",
            "trial",
            "treatment");

    /** A town with university care. */
    private record Town(RegionCode region, String municipality, String name, Position position) {}

    private static final List<Town> TOWNS = List.of(
            new Town(RegionCode.AC, "2480", "Umeå", new Position(63.8258, 20.2630)),
            new Town(RegionCode.AB, "0180", "Stockholm", new Position(59.3293, 18.0686)),
            new Town(RegionCode.C, "0380", "Uppsala", new Position(59.8586, 17.6389)),
            new Town(RegionCode.M, "1280", "Malmö", new Position(55.6050, 13.0038)),
            new Town(RegionCode.O, "1480", "Göteborg", new Position(57.7089, 11.9746)),
            new Town(RegionCode.E, "0580", "Linköping", new Position(58.4108, 15.6214)),
            new Town(RegionCode.BD, "2580", "Luleå", new Position(65.5848, 22.1547)));

    private final Random random = new Random(11);

    private VariedStudies() {}

    static List<Study> list(int count) {
        VariedStudies made = new VariedStudies();
        List<Study> studies = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            studies.add(made.study("NCT0" + String.format("%07d", i)));
        }
        return studies;
    }

    /** Questions of every kind, as the schema's {@code StudyFilter}. */
    static List<Map<String, Object>> filters() {
        Map<String, Object> umea = Map.of("latitude", 63.8, "longitude", 20.3);
        return List.of(
                Map.of(),
                Map.of("text", "cancer"),
                Map.of("text", "behandling smärta", "near", Map.of("position", umea)),
                Map.of("recruiting", true, "near", Map.of("position", umea, "maxKm", 300)),
                Map.of("recruiting", false, "sex", "FEMALE", "age", Map.of("value", 8, "unit", "MONTHS")),
                Map.of("statuses", List.of("RECRUITING", "COMPLETED"), "freshness", List.of("DUE", "UNVERIFIED")),
                Map.of("groups", List.of("OPEN_UNCONFIRMED", "NOT_OPEN"), "healthyVolunteers", true),
                Map.of("regions", List.of("AC", "M"), "phases", List.of("PHASE2")),
                Map.of("conditions", List.of("asthma", "Breast cancer"), "careSettings", List.of("REMOTE")),
                Map.of("studyTypes", List.of("OBSERVATIONAL"), "sponsorClasses", List.of("INDUSTRY", "ACADEMIC")),
                Map.of("updatedSince", Instant.parse("2026-05-01T00:00:00Z")),
                Map.of("text", "NCT00000007"),
                Map.of("text", "nothinghasthisword"));
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private <E extends Enum<E>> E any(Class<E> type) {
        return any(List.of(type.getEnumConstants()));
    }

    private @Nullable LocalizedText text(int words) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            text.append(i == 0 ? "" : " ").append(any(WORDS));
        }
        return new LocalizedText(
                text.toString(), random.nextBoolean() ? Language.SV : Language.EN, TextOrigin.REGISTRY);
    }

    private AgeBound bound(int least, int most) {
        return switch (random.nextInt(4)) {
            case 0 -> AgeBound.NOT_STATED;
            case 1 -> AgeBound.NONE;
            case 2 -> AgeBound.of(new Age(least + random.nextInt(most - least), AgeUnit.YEARS));
            default -> AgeBound.of(new Age(12 * least + random.nextInt(24), AgeUnit.MONTHS));
        };
    }

    private Site site(String id) {
        Town town = any(TOWNS);
        Position position = town.position();
        Position near = new Position(
                position.latitude() + random.nextInt(100) / 1000.0,
                position.longitude() + random.nextInt(100) / 1000.0);
        return new Site(
                id,
                "Klinik " + id,
                null,
                town.name(),
                null,
                random.nextInt(6) == 0 ? "Norway" : "Sweden",
                town.municipality(),
                town.region(),
                random.nextInt(8) == 0 ? null : near,
                any(List.of(RecruitmentStatus.RECRUITING, RecruitmentStatus.RECRUITING, RecruitmentStatus.COMPLETED)),
                StatusBasis.SITE,
                SampleStudies.TODAY.minusDays(random.nextInt(260)));
    }

    private Study study(String id) {
        List<Site> sites = new ArrayList<>();
        for (int i = random.nextInt(4); i > 0; i--) {
            sites.add(site(id + "-" + i));
        }
        Study plain = SampleStudies.study(
                id,
                any(RecruitmentStatus.class),
                random.nextInt(5) == 0 ? null : SampleStudies.TODAY.minusDays(random.nextInt(260)),
                sites,
                Instant.parse("2026-01-01T00:00:00Z").plusSeconds(86_400L * random.nextInt(250)),
                random.nextInt(5) == 0 ? null : SampleStudies.TODAY.minusDays(random.nextInt(40)));
        LocalizedText title = text(4);
        return new Study(
                plain.id(),
                plain.registryIds(),
                random.nextInt(20) == 0,
                title == null ? plain.title() : title,
                null,
                null,
                random.nextInt(10) == 0 ? null : text(20),
                null,
                any(StudyType.class),
                random.nextInt(4) == 0 ? List.of() : List.of(any(Phase.class)),
                random.nextInt(10) == 0 ? List.of() : List.of(new Condition(any(CONDITIONS), false)),
                List.of(),
                plain.interventions(),
                new Sponsor("Sponsor " + random.nextInt(9), any(SponsorClass.class)),
                List.of(),
                random.nextInt(3) == 0 ? List.of() : List.of(any(CareSetting.class)),
                null,
                new Eligibility(
                        bound(0, 30),
                        bound(20, 90),
                        any(EligibleSex.class),
                        random.nextInt(3) == 0 ? null : Boolean.valueOf(random.nextBoolean()),
                        null),
                List.of(),
                sites,
                plain.registryStatus(),
                plain.registryVerifiedAt(),
                null,
                null,
                null,
                plain.firstSubmittedAt(),
                plain.updatedAt(),
                plain.sources());
    }
}
