package org.studielots.importer.ctgov;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.importer.ctgov.Records.study;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.studielots.node.RegionCode;
import org.studielots.shared.DatePrecision;
import org.studielots.shared.PartialDate;
import org.studielots.study.Age;
import org.studielots.study.AgeBound;
import org.studielots.study.AgeUnit;
import org.studielots.study.CareSetting;
import org.studielots.study.Condition;
import org.studielots.study.EligibleSex;
import org.studielots.study.Enrollment;
import org.studielots.study.InterventionType;
import org.studielots.study.Phase;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.Registry;
import org.studielots.study.RegistryId;
import org.studielots.study.Site;
import org.studielots.study.SponsorClass;
import org.studielots.study.StatusBasis;
import org.studielots.study.Study;
import org.studielots.study.StudyId;
import org.studielots.study.StudyType;

/** What real records say, and what becomes of it. */
class RealRecordsTest {
    private static AgeBound age(int value, AgeUnit unit) {
        return AgeBound.of(new Age(value, unit));
    }

    private static String criteria(String nct) {
        return Objects.requireNonNull(study(nct).eligibility().criteria()).text();
    }

    @Test
    void agesKeepTheirUnit() {
        assertThat(study("NCT00008736").eligibility().minimumAge()).isEqualTo(age(1, AgeUnit.MINUTES));
        assertThat(study("NCT00008736").eligibility().maximumAge()).isEqualTo(age(1, AgeUnit.MONTHS));
        assertThat(study("NCT03755635").eligibility().maximumAge()).isEqualTo(age(48, AgeUnit.HOURS));
        assertThat(study("NCT00008814").eligibility().minimumAge()).isEqualTo(age(1, AgeUnit.DAYS));
    }

    @Test
    void anAgeThatIsNotThereIsNotStatedAndNotUnbounded() {
        assertThat(study("NCT00451893").eligibility().minimumAge()).isEqualTo(age(25, AgeUnit.YEARS));
        assertThat(study("NCT00451893").eligibility().maximumAge()).isEqualTo(AgeBound.NOT_STATED);
        assertThat(study("NCT00451893").eligibility().sex()).isEqualTo(EligibleSex.NOT_STATED);
    }

    @Test
    void phasesThatDoNotApplyAreNotTheSameAsNone() {
        assertThat(study("NCT06283225").phases()).containsExactly(Phase.NOT_APPLICABLE);
        assertThat(study("NCT04288713").phases()).isEmpty();
        assertThat(study("NCT00451893").phases()).containsExactly(Phase.PHASE2, Phase.PHASE3);
    }

    @Test
    void datesKeepTheirPrecision() {
        assertThat(study("NCT00005121").startDate()).satisfies(date -> {
            assertThat(date.firstDay()).isEqualTo(LocalDate.of(1948, 7, 1));
            assertThat(date.precision()).isEqualTo(DatePrecision.MONTH);
        });
        assertThat(study("NCT06923501").completionDate()).satisfies(date -> {
            assertThat(date.firstDay()).isEqualTo(LocalDate.of(2027, 4, 1));
            assertThat(date.precision()).isEqualTo(DatePrecision.DAY);
        });
        assertThat(study("NCT00005121").completionDate())
                .extracting(PartialDate::estimated)
                .isEqualTo(false);
        assertThat(study("NCT00501176").completionDate())
                .extracting(PartialDate::estimated)
                .isEqualTo(true);
    }

    @Test
    void aVerificationToTheMonthCountsFromItsFirstDay() {
        assertThat(study("NCT00501176").registryVerifiedAt()).isEqualTo(LocalDate.of(2014, 6, 1));
    }

    @Test
    void withoutAVerificationTheLastUpdateCounts() {
        assertThat(study("NCT04433364").registryVerifiedAt()).isEqualTo(LocalDate.of(2020, 6, 16));
    }

    @Test
    void withoutAnyDateNobodyEverVerified() {
        Study study = study("NCT06105320");

        assertThat(study.registryStatus()).isEqualTo(RecruitmentStatus.RECRUITING);
        assertThat(study.registryVerifiedAt()).isNull();
        assertThat(study.sites())
                .allSatisfy(site -> assertThat(site.verifiedAt()).isNull());
        assertThat(study.updatedAt()).isEqualTo(java.time.Instant.EPOCH);
        assertThat(study.sources().get(0).dataDate()).isEqualTo(LocalDate.of(2026, 3, 4));
    }

    @Test
    void aSiteWithoutAStatusTakesTheOverallOne() {
        assertThat(study("NCT04433364").swedishSites()).isNotEmpty().allSatisfy(site -> {
            assertThat(site.status()).isEqualTo(RecruitmentStatus.RECRUITING);
            assertThat(site.statusBasis()).isEqualTo(StatusBasis.STUDY);
        });
    }

    @Test
    void aSiteWithAStatusKeepsItWhateverTheOverallOneIs() {
        Study study = study("NCT00501176");

        assertThat(study.registryStatus()).isEqualTo(RecruitmentStatus.UNKNOWN);
        assertThat(study.swedishSites()).singleElement().satisfies(site -> {
            assertThat(site.status()).isEqualTo(RecruitmentStatus.RECRUITING);
            assertThat(site.statusBasis()).isEqualTo(StatusBasis.SITE);
        });
    }

    @Test
    void halmstadAndVarbergLieInTheSameRegionAndInTheirOwnMunicipalities() {
        List<Site> halland = study("NCT04433364").sites().stream()
                .filter(site -> site.region() == RegionCode.N)
                .toList();

        assertThat(halland).extracting(Site::municipality).containsExactlyInAnyOrder("1380", "1383");
        assertThat(halland).extracting(Site::hospital).doesNotContainNull();
    }

    @Test
    void aHospitalWithATypoIsStillAUniversityHospitalInStockholm() {
        Study study = study("NCT00501176");

        assertThat(study.swedishSites()).singleElement().satisfies(site -> {
            assertThat(site.facility()).isEqualTo("Karolinksa university hospital");
            assertThat(site.hospital()).contains("Karolinska");
            assertThat(site.region()).isEqualTo(RegionCode.AB);
        });
        assertThat(study.careSettings()).containsExactly(CareSetting.UNIVERSITY_HOSPITAL);
    }

    @Test
    void aPersonInThePlaceOfAClinicIsNotStored() {
        assertThat(study("NCT04390074").toString()).doesNotContain("Ahlström");
        assertThat(study("NCT04390074").swedishSites()).singleElement().satisfies(site -> {
            assertThat(site.facility()).isNull();
            assertThat(site.city()).isEqualTo("Falun");
            assertThat(site.region()).isEqualTo(RegionCode.W);
        });
        assertThat(study("NCT04475601").toString()).doesNotContain("Bjartell");
        assertThat(study("NCT04475601").sites()).extracting(Site::facility).containsExactly(null, "Ryhovs Hospital");
    }

    @Test
    void aPersonAsSponsorIsNotStored() {
        assertThat(study("NCT04374942").sponsor().sponsorClass()).isEqualTo(SponsorClass.INDIVIDUAL);
        assertThat(study("NCT04374942").toString()).doesNotContain("Landes");
        assertThat(study("NCT00415220").toString()).doesNotContain("McMorland");
    }

    @Test
    void contactsWithoutAWayToReachThemAreNone() {
        assertThat(study("NCT00501176").contacts()).isEmpty();
    }

    @Test
    void postcodesAreFiveDigitsHoweverTheyAreWritten() {
        assertThat(study("NCT00003804").swedishSites())
                .isNotEmpty()
                .allSatisfy(site -> assertThat(site.postcode()).matches("\\d{5}"));
    }

    @Test
    void swedishSitesComeFirst() {
        Study study = study("NCT00003804");
        int swedish = study.swedishSites().size();

        assertThat(study.sites().size()).isGreaterThan(swedish);
        assertThat(study.sites().subList(0, swedish)).allMatch(Site::inSweden);
    }

    @Test
    void idsAreThoseOfTheirRegistries() {
        assertThat(study("NCT02906033").registryIds())
                .containsExactly(
                        new RegistryId(Registry.CTGOV, "NCT02906033"),
                        new RegistryId(Registry.WHO_UTN, "U1111-1185-9612"));
        assertThat(study("NCT04374942").registryIds()).contains(new RegistryId(Registry.ISRCTN, "ISRCTN14326006"));
        assertThat(study("NCT04492254").registryIds()).contains(new RegistryId(Registry.EUDRACT, "2020-003125-39"));
        assertThat(study("NCT02369484").registryIds())
                .contains(
                        new RegistryId(Registry.OTHER, "ETOP 7-14"),
                        new RegistryId(Registry.EUDRACT, "2014-005098-35"),
                        new RegistryId(Registry.OTHER, "SNCTP000001674"));
        assertThat(study("NCT06094296").registryIds()).contains(new RegistryId(Registry.CTIS, "2022-503007-22"));
        assertThat(study("NCT04390074").registryIds()).contains(new RegistryId(Registry.WHO_UTN, "U1111-1251-8195"));
        assertThat(study("NCT00500812").registryIds()).contains(new RegistryId(Registry.CTGOV, "NCT00104221"));
        assertThat(study("NCT00002752").registryIds()).noneMatch(id -> id.id().contains("removed"));
    }

    @Test
    void theStudysIdIsMadeFromItsNctNumber() {
        assertThat(study("NCT00500812").id()).isEqualTo(StudyId.of(new RegistryId(Registry.CTGOV, "NCT00500812")));
    }

    @Test
    void entitiesAreReadHoweverOftenTheyWereWritten() {
        assertThat(study("NCT06597942").conditions())
                .extracting(Condition::name)
                .contains("Alzheimer's Disease", "Mild Alzheimer's Disease", "Alzheimer's Dementia")
                .noneMatch(name -> name.contains("&"));
    }

    @Test
    void theInvalidEntityIsASign() {
        assertThat(criteria("NCT00001436"))
                .contains("serum creatinine ≤ 2.0 mg/dL or creatinine clearance ≥ 40 ml/min");
    }

    @Test
    void markdownEscapesAreGone() {
        assertThat(criteria("NCT00124774")).contains("Age >18 and < 60 years").doesNotContain("\\");
        assertThat(study("NCT05375500").toString()).doesNotContain("&#39;").doesNotContain("\\'");
    }

    @Test
    void misreadLettersAreMended() {
        assertThat(study("NCT03887455").sites())
                .extracting(Site::facility)
                .contains("Hopital Guillaume et René Laënnec, Nantes");
        assertThat(criteria("NCT00490360")).contains("> °2").doesNotContain("Â");
    }

    @Test
    void tenMillionParticipantsAreANumber() {
        assertThat(study("NCT04331509").enrollment()).isEqualTo(new Enrollment(10_000_000, null));
    }

    @Test
    void interventionsOfAnUnknownKindLeaveItOpenWhetherItIsATrial() {
        assertThat(study("NCT00278694").interventions())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.type()).isEqualTo(InterventionType.NOT_STATED));
        assertThat(study("NCT00278694").isTrial()).isNull();
        assertThat(study("NCT00451893").isTrial()).isFalse();
    }

    @Test
    void conditionsOfATitleAreMarkedDerived() {
        assertThat(study("NCT00451893").conditions()).containsExactly(new Condition("Hernia", true));
        assertThat(study("NCT00008736").conditions())
                .containsExactly(new Condition("Infant, Newborn, Diseases", false));
    }

    @Test
    void expandedAccessAndTheRestOfTheWorldStayOutUnlessAllIsWanted() {
        assertThat(Records.mapSwedish(Records.record("NCT04288713")))
                .isEqualTo(new Mapping.Skipped(SkipReason.EXPANDED_ACCESS));
        assertThat(Records.mapSwedish(Records.record("NCT00124774")))
                .isEqualTo(new Mapping.Skipped(SkipReason.NOT_SWEDISH));
        assertThat(study("NCT04288713").studyType()).isEqualTo(StudyType.EXPANDED_ACCESS);
        assertThat(Records.mapSwedish(Records.record("NCT00451893"))).isInstanceOf(Mapping.Told.class);
    }
}
