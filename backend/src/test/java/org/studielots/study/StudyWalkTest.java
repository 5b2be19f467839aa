package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.studielots.study.SampleStudies.TODAY;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studielots.shared.PageRequest;
import org.studielots.store.StoreFixture;

/** A walk page by page meets every study that stays exactly once, whatever is added and removed meanwhile. */
class StudyWalkTest {
    private static final int STAYING = 120;

    @TempDir
    Path storeFolder;

    @TempDir
    Path indexFolder;

    private StoreFixture store;
    private CatalogueFixture catalogue;
    private final AtomicInteger added = new AtomicInteger();
    private final Random random = new Random(7);

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

    private Study randomStudy(String id) {
        // Few different days, so that many studies share a sort key and the tiebreak matters.
        return SampleStudies.study(
                id,
                RecruitmentStatus.RECRUITING,
                TODAY,
                List.of(),
                Instant.ofEpochSecond(86_400L * random.nextInt(12)),
                random.nextInt(5) == 0 ? null : TODAY.minusDays(random.nextInt(12)));
    }

    private void addAndRemove(List<String> passing) {
        Study study = randomStudy("NCT9" + String.format("%07d", added.incrementAndGet()));
        catalogue.writer.bring(List.of(study));
        passing.add(study.id());
        if (passing.size() > 6) {
            String leaving = passing.remove(random.nextInt(passing.size()));
            StoredStudy stored = catalogue.repository.findStudy(leaving).orElseThrow();
            catalogue.writer.write(List.of(new StoredStudy(
                    stored.study(), stored.version() + 1, "merged-away", stored.events(), stored.olderEvents())));
        }
        catalogue.awaitPosition(store.newChangeLog().last());
    }

    @ParameterizedTest
    @CsvSource({
        "NEWEST, 1, true", "NEWEST, 7, true", "NEWEST, 50, true", "NEWEST, 1, false", "NEWEST, 7, false",
                "NEWEST, 50, false",
        "UPDATED, 1, true", "UPDATED, 7, true", "UPDATED, 50, true", "UPDATED, 1, false", "UPDATED, 7, false",
                "UPDATED, 50, false"
    })
    void everyStudyThatStaysIsMetExactlyOnce(StudyOrder order, int size, boolean forward) {
        List<Study> staying = new ArrayList<>();
        for (int i = 0; i < STAYING; i++) {
            staying.add(randomStudy("NCT0" + String.format("%07d", i)));
        }
        catalogue.writer.bring(staying);
        List<String> passing = new ArrayList<>();
        addAndRemove(passing);

        List<String> met = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            StudyPage page = catalogue.search.find(
                    StudyFilter.EVERYTHING,
                    order,
                    forward ? PageRequest.of(size, cursor, null, null) : PageRequest.of(null, null, size, cursor),
                    EnumSet.noneOf(StudyPage.Part.class));
            List<String> ids = new ArrayList<>(
                    page.edges().stream().map(edge -> edge.node().id()).toList());
            if (!forward) {
                Collections.reverse(ids);
            }
            met.addAll(ids);
            cursor = forward ? page.pageInfo().endCursor() : page.pageInfo().startCursor();
            more = forward ? page.pageInfo().hasNextPage() : page.pageInfo().hasPreviousPage();
            if (size > 1 || met.size() % 10 == 0) {
                addAndRemove(passing);
            }
        }

        Set<String> expected = new HashSet<>();
        staying.forEach(study -> expected.add(study.id()));
        List<String> metStaying = met.stream().filter(expected::contains).toList();
        assertThat(metStaying).doesNotHaveDuplicates();
        assertThat(metStaying).containsExactlyInAnyOrderElementsOf(expected);
        assertThat(met).doesNotHaveDuplicates();
    }
}
