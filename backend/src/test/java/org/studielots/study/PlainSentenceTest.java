package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.study.SampleStudies.TODAY;
import static org.studielots.study.SampleStudies.site;
import static org.studielots.study.SampleStudies.study;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studielots.node.Nodes;
import org.studielots.shared.Language;

/** The plain sentence says what, for whom, where and whether open, from the structured facts only. */
class PlainSentenceTest {
    private final PlainSentence sentence = new PlainSentence(new Nodes());

    private String of(Study study, Language language) {
        return sentence.of(
                StudyView.of(new StoredStudy(study, 1, null, List.of(), List.of()), TODAY, FreshnessRule.STANDARD),
                language);
    }

    @Test
    void anOpenStudyInBothLanguages() {
        Study study = study("NCT00000001", List.of(site("a", RecruitmentStatus.RECRUITING, TODAY.minusDays(10))));

        assertThat(of(study, Language.SV))
                .isEqualTo("Klinisk prövning som gäller breast cancer för personer, i Region Uppsala."
                        + " Öppen för nya deltagare. Bekräftat 11 november 2026.");
        assertThat(of(study, Language.EN))
                .isEqualTo("Clinical trial of breast cancer for people, in Region Uppsala."
                        + " Open to new participants. Confirmed 11 November 2026.");
    }

    @Test
    void aStatusThatLostItsClaimSaysSinceWhen() {
        Study study = study("NCT00000001", List.of(site("a", RecruitmentStatus.RECRUITING, TODAY.minusDays(181))));

        assertThat(of(study, Language.SV))
                .contains("inte bekräftad – fråga")
                .endsWith("Ej bekräftad sedan 24 maj 2026.");
    }

    @Test
    void whatIsNotStatedIsNotClaimed() {
        Study study = study("NCT00000001", null, null, List.of());

        assertThat(of(study, Language.SV))
                .contains("ingen mottagning i Sverige är angiven")
                .endsWith("Det är inte känt om studien är öppen. Ingen uppgift om när det bekräftades.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "FEMALE | 18 | 75 | för kvinnor, 18–75 år",
                "MALE | 50 | -1 | för män, från 50 år",
                "ALL | -1 | 17 | för barn, till och med 17 år",
                "FEMALE | 6 | 12 | för flickor, 6–12 år",
                "NOT_STATED | -1 | -1 | för personer"
            })
    void itSaysForWhom(EligibleSex sex, int minimum, int maximum, String expected) {
        Eligibility eligibility = new Eligibility(bound(minimum), bound(maximum), sex, null, null);

        assertThat(SwedishWords.INSTANCE.forWhom(eligibility)).isEqualTo(expected);
    }

    private static AgeBound bound(int years) {
        return years < 0 ? AgeBound.NOT_STATED : AgeBound.of(new Age(years, AgeUnit.YEARS));
    }
}
