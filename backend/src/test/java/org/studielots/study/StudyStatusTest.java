package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.study.RecruitmentStatus.ACTIVE_NOT_RECRUITING;
import static org.studielots.study.RecruitmentStatus.COMPLETED;
import static org.studielots.study.RecruitmentStatus.ENROLLING_BY_INVITATION;
import static org.studielots.study.RecruitmentStatus.PLANNED;
import static org.studielots.study.RecruitmentStatus.RECRUITING;
import static org.studielots.study.RecruitmentStatus.SUSPENDED;
import static org.studielots.study.RecruitmentStatus.TERMINATED;
import static org.studielots.study.RecruitmentStatus.UNKNOWN;
import static org.studielots.study.RecruitmentStatus.WITHDRAWN;
import static org.studielots.study.SampleStudies.TODAY;
import static org.studielots.study.SampleStudies.site;
import static org.studielots.study.SampleStudies.study;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** design.md, "Status, freshness, place: the rules", line by line. */
class StudyStatusTest {
    private static final LocalDate FRESH = TODAY.minusDays(10);
    private static final LocalDate OLD = TODAY.minusDays(500);

    private static RecruitmentStatus derived(RecruitmentStatus... sites) {
        List<Site> all = new ArrayList<>();
        for (RecruitmentStatus status : sites) {
            all.add(site("s" + all.size(), status, FRESH));
        }
        return StudyStatus.of(study("NCT00000001", COMPLETED, OLD, all)).status();
    }

    @Test
    void theStatusOfAStudyFollowsThePrecedenceOfItsSwedishSites() {
        List<RecruitmentStatus> precedence =
                List.of(RECRUITING, ENROLLING_BY_INVITATION, SUSPENDED, ACTIVE_NOT_RECRUITING);
        for (int i = 0; i < precedence.size(); i++) {
            for (RecruitmentStatus lower : RecruitmentStatus.values()) {
                if (precedence.indexOf(lower) < 0 || precedence.indexOf(lower) >= i) {
                    assertThat(derived(lower, precedence.get(i))).isEqualTo(precedence.get(i));
                }
            }
        }
        assertThat(derived(WITHDRAWN, TERMINATED, COMPLETED)).isEqualTo(COMPLETED);
        assertThat(derived(WITHDRAWN, TERMINATED)).isEqualTo(TERMINATED);
        assertThat(derived(WITHDRAWN)).isEqualTo(WITHDRAWN);
    }

    @Test
    void plannedBesideEndedIsActiveAndPlannedAloneIsPlanned() {
        assertThat(derived(PLANNED, PLANNED)).isEqualTo(PLANNED);
        for (RecruitmentStatus ended : Arrays.asList(COMPLETED, TERMINATED, WITHDRAWN)) {
            assertThat(derived(PLANNED, ended)).isEqualTo(ACTIVE_NOT_RECRUITING);
        }
    }

    @Test
    void unknownSitesCountOnlyWhenAllAre() {
        assertThat(derived(UNKNOWN, UNKNOWN)).isEqualTo(UNKNOWN);
        assertThat(derived(UNKNOWN, WITHDRAWN)).isEqualTo(WITHDRAWN);
        assertThat(derived(UNKNOWN, PLANNED)).isEqualTo(PLANNED);
    }

    @Test
    void aStudyWithNoOpenSwedishSiteIsNotRecruiting() {
        Site abroad = site("a", "Norway", null, null, RECRUITING, FRESH);
        Study study = study("NCT00000001", RECRUITING, FRESH, List.of(abroad, site("b", COMPLETED, FRESH)));
        StudyStatus status = StudyStatus.of(study);

        assertThat(status.status()).isEqualTo(COMPLETED);
        assertThat(status.isRecruiting(TODAY, FreshnessRule.STANDARD)).isFalse();
        assertThat(status.group(TODAY, FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.NOT_OPEN);
        assertThat(study.registryStatus()).isEqualTo(RECRUITING);
    }

    @Test
    void withoutASwedishSiteTheRegistrysWordCountsAndIsNeverConfirmed() {
        StudyStatus status = StudyStatus.of(study("NCT00000001", RECRUITING, FRESH, List.of()));

        assertThat(status.status()).isEqualTo(RECRUITING);
        assertThat(status.verifiedAt()).isEqualTo(FRESH);
        assertThat(status.isRecruiting(TODAY, FreshnessRule.STANDARD)).isFalse();
        assertThat(status.group(TODAY, FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.OPEN_UNCONFIRMED);
        assertThat(StudyStatus.of(study("NCT00000001", null, null, List.of())).status())
                .isEqualTo(UNKNOWN);
    }

    @Test
    void theStatusIgnoresFreshnessAndRecruitingDoesNot() {
        StudyStatus stale =
                StudyStatus.of(study("NCT00000001", List.of(site("a", RECRUITING, OLD), site("b", COMPLETED, FRESH))));

        assertThat(stale.status()).isEqualTo(RECRUITING);
        assertThat(stale.verifiedAt()).isEqualTo(OLD);
        assertThat(stale.group(TODAY, FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.OPEN_UNCONFIRMED);
        assertThat(stale.group(OLD.plusDays(180), FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.OPEN_CONFIRMED);
        assertThat(stale.group(OLD.plusDays(181), FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.OPEN_UNCONFIRMED);
    }

    @Test
    void oneFreshRecruitingSiteIsEnough() {
        StudyStatus status = StudyStatus.of(study(
                "NCT00000001",
                List.of(site("a", RECRUITING, OLD), site("b", RECRUITING, FRESH), site("c", RECRUITING, null))));

        assertThat(status.isRecruiting(TODAY, FreshnessRule.STANDARD)).isTrue();
        assertThat(status.verifiedAt()).isEqualTo(FRESH);
    }

    @Test
    void aRecruitingSiteThatNobodyVerifiedIsNotConfirmed() {
        StudyStatus status = StudyStatus.of(study("NCT00000001", List.of(site("a", RECRUITING, null))));

        assertThat(status.isRecruiting(TODAY, FreshnessRule.STANDARD)).isFalse();
        assertThat(status.group(TODAY, FreshnessRule.STANDARD)).isEqualTo(RecruitmentGroup.OPEN_UNCONFIRMED);
    }
}
