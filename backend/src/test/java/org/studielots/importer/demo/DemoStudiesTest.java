package org.studielots.importer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studielots.node.Nodes;
import org.studielots.node.RegionCode;
import org.studielots.study.AgeBound;
import org.studielots.study.CareSetting;
import org.studielots.study.EligibleSex;
import org.studielots.study.Freshness;
import org.studielots.study.FreshnessRule;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Site;
import org.studielots.study.SponsorClass;
import org.studielots.study.StatusBasis;
import org.studielots.study.Study;
import org.studielots.study.StudyType;

/** What made-up studies are there for: to have something of everything, fresh on any day, and never to be taken for real. */
class DemoStudiesTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final FreshnessRule RULE = FreshnessRule.STANDARD;

    private final Nodes nodes = new Nodes();
    private final DemoStudies demo = new DemoStudies(nodes);
    private final List<Study> studies = demo.all(TODAY);

    @Test
    void thereAreSomeThreeHundred() {
        assertThat(studies).hasSizeBetween(290, 330);
    }

    @Test
    void everyRegionHasSeveralStudiesOpenToday() {
        for (RegionCode region : RegionCode.values()) {
            assertThat(studies.stream()
                            .filter(study -> study.sites().stream()
                                    .anyMatch(site -> site.region() == region && site.isOpen(TODAY, RULE))))
                    .as("open studies in " + region)
                    .hasSizeGreaterThanOrEqualTo(5);
        }
    }

    @Test
    void everyKindOfCareIsThere() {
        assertThat(valuesOf(study -> study.careSettings().stream())).containsAll(List.of(CareSetting.values()));
    }

    @Test
    void everyStatusIsThereAsRegistryWordAndAtSites() {
        assertThat(valuesOf(study -> Stream.ofNullable(study.registryStatus())))
                .containsAll(List.of(RecruitmentStatus.values()));
        assertThat(sites().map(Site::status)).containsAll(List.of(RecruitmentStatus.values()));
        assertThat(sites().map(Site::statusBasis).distinct())
                .as("a node's report could not be renewed by loading these studies again")
                .containsExactlyInAnyOrder(StatusBasis.SITE, StatusBasis.STUDY);
    }

    @Test
    void everyFreshnessIsThereWithEveryOpenOrEndedStatus() {
        for (RecruitmentStatus status :
                Set.of(RecruitmentStatus.RECRUITING, RecruitmentStatus.PLANNED, RecruitmentStatus.COMPLETED)) {
            assertThat(sites().filter(site -> site.status() == status).map(site -> RULE.at(site.verifiedAt(), TODAY)))
                    .as("freshness of sites that are " + status)
                    .containsAll(List.of(Freshness.values()));
        }
        assertThat(sites().map(Site::verifiedAt)).containsNull();
    }

    @Test
    void everyKindOfStudyPhaseAndSponsorIsThere() {
        assertThat(valuesOf(study -> Stream.of(study.studyType())))
                .containsAll(EnumSet.complementOf(EnumSet.of(StudyType.EXPANDED_ACCESS)));
        assertThat(valuesOf(study -> study.phases().stream())).containsAll(List.of(Phase.values()));
        assertThat(valuesOf(study -> Stream.of(study.sponsor().sponsorClass())))
                .containsAll(List.of(SponsorClass.values()));
        assertThat(valuesOf(study -> Stream.ofNullable(study.isTrial()))).contains(true, false);
    }

    @Test
    void somethingIsMissingHereAndThere() {
        assertThat(studies).anyMatch(study -> study.eligibility().minimumAge().equals(AgeBound.NOT_STATED));
        assertThat(studies).anyMatch(study -> study.eligibility().maximumAge().equals(AgeBound.NONE));
        assertThat(studies).anyMatch(study -> study.eligibility().sex() == EligibleSex.NOT_STATED);
        assertThat(studies).anyMatch(study -> study.eligibility().criteria() == null);
        assertThat(studies).anyMatch(study -> study.contacts().isEmpty());
        assertThat(studies).anyMatch(study -> study.sites().isEmpty());
        assertThat(studies).anyMatch(Study::isStub);
        assertThat(studies).anyMatch(study -> study.interventions().isEmpty());
        assertThat(sites()).anyMatch(site -> site.region() == RegionCode.N && site.municipality() == null);
    }

    @Test
    void someStudiesHaveSitesOfDifferentStatusesAndMoreThanAPageOfThem() {
        assertThat(studies)
                .filteredOn(study ->
                        study.sites().stream().map(Site::status).distinct().count() > 1)
                .hasSizeGreaterThan(50);
        assertThat(studies).filteredOn(study -> study.sites().size() > 20).hasSize(1);
    }

    @Test
    void noTwoStudiesShareAnIdOrATitleOrASiteId() {
        assertThat(studies.stream().map(Study::id)).doesNotHaveDuplicates();
        assertThat(studies.stream().map(study -> study.title().text())).doesNotHaveDuplicates();
        assertThat(sites().map(Site::id)).doesNotHaveDuplicates();
        assertThat(studies)
                .allMatch(study -> study.sites().stream()
                                .map(DemoStudiesTest::place)
                                .distinct()
                                .count()
                        == study.sites().size());
    }

    @Test
    void theSameDayGivesTheSameStudies() {
        assertThat(new DemoStudies(new Nodes()).all(TODAY)).isEqualTo(studies);
    }

    @Test
    void theNextDayChangesOnlyStudiesThatWereVerifiedAgainAndGivesThemNewerData() {
        List<Study> tomorrow = demo.all(TODAY.plusDays(1));
        int changed = 0;
        for (int i = 0; i < studies.size(); i++) {
            Study before = studies.get(i);
            Study after = tomorrow.get(i);
            if (!before.equals(after)) {
                changed++;
                assertThat(after.updatedAt()).isAfter(before.updatedAt());
                assertThat(after.sources().get(0).dataDate())
                        .isAfter(before.sources().get(0).dataDate());
                assertThat(after.sources().get(0).fingerprints())
                        .isNotEqualTo(before.sources().get(0).fingerprints());
            }
        }
        assertThat(changed).isBetween(1, 30);
    }

    @Test
    void theFreshnessOfAStudyIsTheSameOnAnyDay() {
        for (Verification verification : Verification.values()) {
            Freshness expected =
                    verification == Verification.NEVER ? Freshness.UNVERIFIED : Freshness.valueOf(verification.name());
            for (int day = 0; day < 800; day++) {
                LocalDate today = TODAY.plusDays(day);
                Dice dice = new Dice(String.valueOf(day % 97));
                assertThat(RULE.at(verification.on(today, dice), today)).isEqualTo(expected);
            }
        }
    }

    @Test
    void aStudyKeepsTheStatusesOfItsSitesOnAnyDay() {
        for (int day : List.of(1, 29, 90, 181, 366, 730)) {
            assertThat(demo.all(TODAY.plusDays(day)).stream().map(DemoStudiesTest::statuses))
                    .containsExactlyElementsOf(
                            studies.stream().map(DemoStudiesTest::statuses).toList());
        }
    }

    @Test
    void datesAreInOrder() {
        for (int day = 0; day < 366; day += 33) {
            LocalDate today = TODAY.plusDays(day);
            assertThat(demo.all(today)).allSatisfy(study -> {
                if (study.registryVerifiedAt() != null) {
                    assertThat(study.registryVerifiedAt())
                            .isBeforeOrEqualTo(today)
                            .isAfterOrEqualTo(study.firstSubmittedAt());
                }
                if (study.startDate() != null && study.completionDate() != null) {
                    assertThat(study.startDate().firstDay())
                            .isBefore(study.completionDate().firstDay());
                }
                if (study.startDate() != null
                        && Boolean.FALSE.equals(study.startDate().estimated())) {
                    assertThat(study.startDate().firstDay()).isBefore(today);
                }
            });
        }
    }

    @Test
    void aSiteWithoutAWordOfItsOwnHasTheRegistrys() {
        assertThat(studies)
                .allSatisfy(study -> assertThat(study.sites())
                        .filteredOn(site -> site.statusBasis() == StatusBasis.STUDY)
                        .allMatch(site -> site.status() == study.registryStatus()
                                && Objects.equals(site.verifiedAt(), study.registryVerifiedAt())));
    }

    @Test
    void sitesLieInTheirMunicipalities() {
        assertThat(sites().filter(site -> site.municipality() != null))
                .allSatisfy(site -> assertThat(nodes.findMunicipality(Objects.requireNonNull(site.municipality()))
                                .orElseThrow())
                        .satisfies(town -> {
                            assertThat(site.region()).isEqualTo(town.region());
                            assertThat(site.position()).isEqualTo(town.position());
                            assertThat(site.city()).isEqualTo(town.largestPlace());
                        }));
    }

    @Test
    void everyLineOfTheTablesIsUsed() {
        Set<String> used =
                DemoTable.ideas().stream().map(idea -> idea.condition().name()).collect(Collectors.toSet());
        assertThat(used).hasSizeGreaterThan(100);
        assertThat(DemoTable.ideas().stream().map(DemoIdea::number)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Design.values()))
                .allMatch(design -> DemoTable.ideas().stream().anyMatch(idea -> idea.design() == design));
    }

    private Stream<Site> sites() {
        return studies.stream().flatMap(study -> study.sites().stream());
    }

    private <T> Set<T> valuesOf(Function<Study, Stream<T>> values) {
        return studies.stream().flatMap(values).collect(Collectors.toSet());
    }

    private static String place(Site site) {
        return site.municipality() + " " + site.city();
    }

    private static List<RecruitmentStatus> statuses(Study study) {
        return study.sites().stream().map(Site::status).toList();
    }
}
