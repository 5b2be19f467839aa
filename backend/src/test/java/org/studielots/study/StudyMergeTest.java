package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.study.StudyMerge.merge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.studielots.importer.ctgov.Records;
import tools.jackson.databind.node.ObjectNode;

/** One study from several records; real ones, and what other extracts of the registry would have made of them. */
class StudyMergeTest {
    private static final String NCT = "NCT00501176";

    private static ObjectNode status(ObjectNode record) {
        return record.withObject("/protocolSection/statusModule");
    }

    private static ObjectNode dated(String recordDate, String updated) {
        ObjectNode record = Records.record(NCT);
        record.withObject("/derivedSection/miscInfoModule").put("versionHolder", recordDate);
        status(record).put("lastUpdateSubmitDate", updated).put("statusVerifiedDate", updated.substring(0, 7));
        return record;
    }

    // As the extracts that leave out texts, conditions and eligibility.
    private static ObjectNode lean(ObjectNode record) {
        record.withObject("/protocolSection")
                .remove(List.of("descriptionModule", "eligibilityModule", "conditionsModule"));
        return record;
    }

    private static ObjectNode withoutDates(ObjectNode record) {
        status(record)
                .remove(List.of(
                        "lastUpdateSubmitDate",
                        "lastUpdatePostDateStruct",
                        "statusVerifiedDate",
                        "studyFirstSubmitDate"));
        return record;
    }

    private static Study study(ObjectNode record) {
        return Records.study(record);
    }

    @Test
    void theSameRecordAgainChangesNothing() {
        Study study = study(dated("2014-07-01", "2014-06-11"));

        assertThat(merge(study, study)).isSameAs(study);
    }

    @Test
    void theSameRecordFetchedLaterChangesNothing() {
        Study study = study(dated("2014-07-01", "2014-06-11"));

        assertThat(merge(study, study(dated("2016-07-01", "2014-06-11")))).isSameAs(study);
    }

    @Test
    void aNewerVersionWinsAsAWholeSoThatRemovedFactsAreGone() {
        Study known = study(dated("2014-07-01", "2014-06-11"));
        ObjectNode newer = dated("2015-07-01", "2015-06-11");
        newer.withObject("/protocolSection/descriptionModule").remove("detailedDescription");

        Study merged = merge(known, study(newer));

        assertThat(known.description()).isNotNull();
        assertThat(merged).isEqualTo(study(newer));
    }

    @Test
    void anOlderVersionBringsNothingBack() {
        ObjectNode newer = dated("2015-07-01", "2015-06-11");
        newer.withObject("/protocolSection/descriptionModule").remove("detailedDescription");
        Study known = study(newer);

        assertThat(merge(known, study(dated("2014-07-01", "2014-06-11")))).isSameAs(known);
    }

    @Test
    void aLeanExtractOfTheSameVersionErasesNothingAndIsCompletedInEitherOrder() {
        Study full = study(dated("2014-07-01", "2014-06-11"));
        Study lean = study(lean(dated("2015-01-01", "2014-06-11")));

        Study one = merge(full, lean);
        Study other = merge(lean, full);

        assertThat(lean.summary()).isNull();
        assertThat(one.summary()).isEqualTo(full.summary());
        assertThat(one.eligibility()).isEqualTo(full.eligibility());
        assertThat(one.conditions()).isEqualTo(full.conditions());
        assertThat(one).isEqualTo(other);
        assertThat(one.sources())
                .singleElement()
                .satisfies(source -> assertThat(source.dataDate()).isEqualTo(LocalDate.of(2015, 1, 1)));
    }

    @Test
    void anExtractThatKnowsOnlyTheDayOfPublicationIsTheSameVersion() {
        Study full = study(dated("2014-07-01", "2014-06-11"));
        ObjectNode posted = lean(dated("2014-08-01", "2014-06-11"));
        status(posted).remove(List.of("lastUpdateSubmitDate", "statusVerifiedDate"));
        status(posted).putObject("lastUpdatePostDateStruct").put("date", "2014-06-13");

        Study merged = merge(full, study(posted));

        assertThat(merged.summary()).isEqualTo(full.summary());
        assertThat(merged.registryVerifiedAt()).isEqualTo(LocalDate.of(2014, 6, 13));
        assertThat(merge(merged, study(posted))).isEqualTo(merged);
    }

    @Test
    void aLaterExtractWithoutDatesChangesTheStatusAndErasesNothing() {
        Study full = study(dated("2014-07-01", "2014-06-11"));
        ObjectNode later = lean(withoutDates(dated("2026-03-04", "2014-06-11")));
        status(later).put("overallStatus", "COMPLETED");

        Study merged = merge(full, study(later));

        assertThat(merged.registryStatus()).isEqualTo(RecruitmentStatus.COMPLETED);
        assertThat(merged.registryVerifiedAt()).isNull();
        assertThat(merged.summary()).isEqualTo(full.summary());
        assertThat(merged.updatedAt()).isEqualTo(full.updatedAt());
        assertThat(merge(study(later), full)).isEqualTo(merged);
    }

    @Test
    void anEarlierExtractWithoutDatesSaysNothingToALaterRecord() {
        Study full = study(dated("2014-07-01", "2014-06-11"));

        assertThat(merge(full, study(withoutDates(dated("2013-01-01", "2013-01-01")))))
                .isSameAs(full);
    }

    @Test
    void aBetterMappingOfTheSameRecordReplacesTheFormer() {
        Study now = study(dated("2014-07-01", "2014-06-11"));
        Source source = now.sources().get(0);
        Source former = new Source(
                source.registry(),
                source.id(),
                source.dataDate(),
                source.submittedOn(),
                source.postedOn(),
                List.of(source.fingerprints().get(0).replaceFirst("^\\d+:", "0:")));
        Study known = StudyCopy.with(now, now.id(), now.registryIds(), List.of(), List.of(former));

        assertThat(merge(known, now)).isEqualTo(now);
    }

    @Test
    void whatANodeReportedOfASiteStays() {
        Study known = study(dated("2014-07-01", "2014-06-11"));
        Site site = known.sites().get(0);
        Site reported = new Site(
                site.id(),
                site.facility(),
                site.hospital(),
                site.city(),
                site.postcode(),
                site.country(),
                site.municipality(),
                site.region(),
                site.position(),
                RecruitmentStatus.SUSPENDED,
                StatusBasis.NODE,
                LocalDate.of(2014, 8, 1));
        Study withReport = StudyCopy.with(known, known.id(), known.registryIds(), List.of(reported), known.sources());

        Study merged = merge(withReport, study(dated("2015-07-01", "2015-06-11")));

        assertThat(merged.sites()).containsExactly(reported);
    }

    @Test
    void recordsToldInAnyOrderChangeNothingTheSecondTime() {
        Random random = new Random(20261121);
        for (String nct :
                List.of("NCT00501176", "NCT04433364", "NCT00451893", "NCT00003804", "NCT06105320", "NCT00491829")) {
            for (int round = 0; round < 150; round++) {
                List<Study> told = new ArrayList<>();
                for (int i = 2 + random.nextInt(4); i > 0; i--) {
                    told.add(study(anotherExtract(nct, random)));
                }
                Study known = told.get(0);
                for (Study one : told) {
                    known = merge(known, one);
                }
                Study before = known;
                Collections.shuffle(told, random);
                for (Study one : told) {
                    known = merge(known, one);
                    assertThat(known)
                            .as("told %s again", one.sources())
                            .usingRecursiveComparison()
                            .isEqualTo(before);
                }
            }
        }
    }

    @Test
    void twoRecordsMakeTheSameStudyInEitherOrder() {
        Random random = new Random(4711);
        for (String nct : List.of("NCT00501176", "NCT04433364", "NCT00451893", "NCT00003804")) {
            for (int round = 0; round < 150; round++) {
                Study one = study(anotherExtract(nct, random));
                Study other = study(anotherExtract(nct, random));
                if (hash(one).equals(hash(other))) {
                    continue;
                }

                assertThat(merge(other, one)).usingRecursiveComparison().isEqualTo(merge(one, other));
            }
        }
    }

    private static List<String> hash(Study study) {
        return study.sources().get(0).fingerprints();
    }

    // The record as another extract of another day would have it.
    private static ObjectNode anotherExtract(String nct, Random random) {
        ObjectNode record = Records.record(nct);
        int year = 2015 + random.nextInt(3);
        record.withObject("/derivedSection/miscInfoModule").put("versionHolder", (year + random.nextInt(2)) + "-07-01");
        status(record).put("lastUpdateSubmitDate", year + "-03-05");
        if (random.nextBoolean()) {
            status(record).put("overallStatus", random.nextBoolean() ? "RECRUITING" : "COMPLETED");
        }
        if (random.nextInt(3) == 0) {
            withoutDates(record);
        }
        if (random.nextBoolean()) {
            lean(record);
        }
        if (random.nextInt(3) == 0) {
            record.withObject("/protocolSection").remove("contactsLocationsModule");
        }
        if (random.nextInt(3) == 0) {
            record.withObject("/protocolSection/identificationModule").remove("officialTitle");
        }
        return record;
    }
}
