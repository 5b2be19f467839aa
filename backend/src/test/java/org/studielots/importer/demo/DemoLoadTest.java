package org.studielots.importer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.studielots.node.Nodes;
import org.studielots.study.MemoryStudies;
import org.studielots.study.Studies.Outcome;
import org.studielots.study.Study;

/** Made-up studies brought into a catalogue that has them already. */
class DemoLoadTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DemoStudies demo = new DemoStudies(new Nodes());
    private final MemoryStudies catalogue = new MemoryStudies();

    @Test
    void loadingAgainOnTheSameDayChangesNothing() {
        assertThat(catalogue.bring(demo.all(TODAY))).containsOnly(Outcome.NEW);

        assertThat(catalogue.bring(demo.all(TODAY))).containsOnly(Outcome.UNCHANGED);
    }

    @Test
    void loadingOnALaterDayRenewsWhatTheCatalogueSays() {
        catalogue.bring(demo.all(TODAY));

        for (int days : List.of(1, 40, 200)) {
            List<Study> later = demo.all(TODAY.plusDays(days));
            catalogue.bring(later);

            assertThat(catalogue.listStudies()).containsExactlyElementsOf(later);
        }
    }

    @Test
    void aClockThatGoesBackLeavesTheCatalogueAsItIs() {
        List<Study> studies = demo.all(TODAY);
        catalogue.bring(studies);

        catalogue.bring(demo.all(TODAY.minusDays(30)));

        assertThat(catalogue.listStudies()).containsExactlyElementsOf(studies);
    }
}
