package org.studielots.study;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.node.RegionCode;
import org.studielots.shared.LocalizedText;

/** Studies for tests, with only what a test is about set. */
final class SampleStudies {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private SampleStudies() {}

    static Site site(String id, RecruitmentStatus status, @Nullable LocalDate verifiedAt) {
        return site(id, "Sweden", RegionCode.C, "0380", status, verifiedAt);
    }

    static Site site(
            String id,
            String country,
            @Nullable RegionCode region,
            @Nullable String municipality,
            RecruitmentStatus status,
            @Nullable LocalDate verifiedAt) {
        return new Site(
                id,
                "Clinic " + id,
                null,
                "Uppsala",
                null,
                country,
                municipality,
                region,
                null,
                status,
                StatusBasis.SITE,
                verifiedAt);
    }

    static Study study(String nctId, List<Site> sites) {
        return study(nctId, RecruitmentStatus.RECRUITING, TODAY.minusDays(10), sites);
    }

    static Study study(
            String nctId,
            @Nullable RecruitmentStatus registryStatus,
            @Nullable LocalDate verifiedAt,
            List<Site> sites) {
        return study(
                nctId,
                registryStatus,
                verifiedAt,
                sites,
                Instant.parse("2026-01-01T00:00:00Z"),
                LocalDate.of(2025, 1, 1));
    }

    static Study study(
            String nctId,
            @Nullable RecruitmentStatus registryStatus,
            @Nullable LocalDate verifiedAt,
            List<Site> sites,
            Instant updatedAt,
            @Nullable LocalDate firstSubmittedAt) {
        RegistryId id = new RegistryId(Registry.CTGOV, nctId);
        return new Study(
                StudyId.of(id),
                List.of(id),
                false,
                LocalizedText.registry("Study " + nctId),
                null,
                null,
                LocalizedText.registry("A summary of " + nctId),
                null,
                StudyType.INTERVENTIONAL,
                List.of(Phase.PHASE2),
                List.of(new Condition("Breast Cancer", false)),
                List.of(),
                List.of(new Intervention(InterventionType.DRUG, "Drug", null)),
                new Sponsor("Uppsala University", SponsorClass.ACADEMIC),
                List.of(),
                List.of(),
                null,
                Eligibility.NOT_STATED,
                List.of(),
                sites,
                registryStatus,
                verifiedAt,
                null,
                null,
                null,
                firstSubmittedAt,
                updatedAt,
                List.of(new Source(
                        Registry.CTGOV,
                        nctId,
                        TODAY,
                        LocalDate.ofInstant(updatedAt, org.studielots.shared.SwedishTime.ZONE),
                        null,
                        List.of("1:" + nctId + registryStatus + verifiedAt + updatedAt + sites.hashCode()))));
    }
}
