package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.study.SampleStudies.TODAY;
import static org.studielots.study.SampleStudies.site;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.store.StoreFixture;

/** Every change of status is kept as an event, however many there are. */
class StudyHistoryTest {
    @TempDir
    Path storeFolder;

    @TempDir
    Path indexFolder;

    private StoreFixture store;
    private CatalogueFixture catalogue;

    @BeforeEach
    void open() {
        store = StoreFixture.open(storeFolder);
        catalogue = new CatalogueFixture(store, indexFolder);
    }

    @AfterEach
    void close() throws Exception {
        catalogue.close();
        store.close();
    }

    private StoredStudy tell(int day, List<Site> sites) {
        Instant updated = Instant.ofEpochSecond(86_400L * (20_000 + day));
        Study told = SampleStudies.study("NCT00000001", RecruitmentStatus.RECRUITING, TODAY, sites, updated, TODAY);
        catalogue.writer.bring(List.of(told));
        return catalogue.repository.findStudy(told.id()).orElseThrow();
    }

    private static RecruitmentStatus alternating(int day) {
        return day % 2 == 0 ? RecruitmentStatus.RECRUITING : RecruitmentStatus.SUSPENDED;
    }

    @Test
    void aNewStudyBeginsItsHistoryAndATellingAgainAddsNothing() {
        List<Site> sites = List.of(site("a", RecruitmentStatus.RECRUITING, TODAY));
        tell(0, sites);
        StoredStudy again = tell(0, sites);

        assertThat(again.version()).isEqualTo(1);
        assertThat(again.events()).hasSize(1);
        assertThat(again.events().get(0).kind()).isEqualTo(StatusEventKind.ADDED);
    }

    @Test
    void sitesThatChangeAlikeAreOneEvent() {
        tell(0, manySites(RecruitmentStatus.RECRUITING));
        StoredStudy changed = tell(1, manySites(RecruitmentStatus.COMPLETED));

        assertThat(changed.events()).hasSize(3);
        assertThat(changed.events().get(0).kind()).isEqualTo(StatusEventKind.STATUS_CHANGED);
        assertThat(changed.events().get(1).kind()).isEqualTo(StatusEventKind.SITE_STATUS_CHANGED);
        assertThat(changed.events().get(1).siteIds()).hasSize(1_412);
    }

    private static List<Site> manySites(RecruitmentStatus status) {
        List<Site> sites = new ArrayList<>();
        for (int i = 0; i < 1_412; i++) {
            sites.add(site("s" + i, status, TODAY));
        }
        return sites;
    }

    @Test
    void oldEventsMoveOutOfTheDocumentAndNoneIsLost() {
        StoredStudy stored = tell(0, List.of(site("a", alternating(0), TODAY)));
        for (int day = 1; day <= 120; day++) {
            stored = tell(day, List.of(site("a", alternating(day), TODAY)));
        }

        assertThat(stored.events()).hasSizeLessThanOrEqualTo(OlderEventsRepository.KEPT);
        assertThat(stored.olderEvents()).isNotEmpty();
        List<StatusEvent> all = Objects.requireNonNull(new OlderEventsRepository(store.database())
                .listEvents(Set.of(stored))
                .get(stored));
        assertThat(all).hasSize(1 + 2 * 120);
        assertThat(all.get(0).version()).isEqualTo(121);
        assertThat(all.get(all.size() - 1).kind()).isEqualTo(StatusEventKind.ADDED);
        assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(b.version(), a.version()));
    }
}
