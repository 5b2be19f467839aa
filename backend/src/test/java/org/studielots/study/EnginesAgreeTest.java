package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.studielots.search.SearchEngine;
import org.studielots.shared.PageRequest;
import org.studielots.store.StoreFixture;

/** The same questions to the same studies give the same answers, whichever engine the index lives in. */
class EnginesAgreeTest {
    private static final int STUDIES = 200;

    @TempDir
    Path folder;

    @Test
    void pagesOrdersCountsAndFacetsAreTheSame() throws Exception {
        try (StoreFixture store = StoreFixture.open(Files.createDirectories(folder.resolve("store")))) {
            StoredStudies.in(store, java.time.Clock.systemUTC()).bring(VariedStudies.list(STUDIES));
            try (CatalogueFixture lucene = new CatalogueFixture(store, folder.resolve("a"), SearchEngine.LUCENE);
                    CatalogueFixture cluster =
                            new CatalogueFixture(store, folder.resolve("b"), SearchEngine.OPENSEARCH)) {
                for (Map<String, Object> input : VariedStudies.filters()) {
                    StudyFilter filter = lucene.filters.read(input);
                    assertThat(cluster.filters.read(input)).isEqualTo(filter);
                    for (StudyOrder order : StudyOrder.values()) {
                        if (order != StudyOrder.DISTANCE || filter.near() != null) {
                            compare(lucene.search, cluster.search, filter, order);
                        }
                    }
                }
            }
        }
    }

    private static void compare(StudySearch one, StudySearch other, StudyFilter filter, StudyOrder order) {
        PageRequest first = PageRequest.of(100, null, null, null);
        EnumSet<StudyPage.Part> parts = order == StudyOrder.NEWEST
                ? EnumSet.of(StudyPage.Part.TOTAL, StudyPage.Part.FACETS)
                : EnumSet.of(StudyPage.Part.TOTAL);
        StudyPage expected = one.find(filter, order, first, parts);
        StudyPage found = other.find(filter, order, first, parts);
        assertThat(found.edges().stream().map(edge -> edge.node().id()))
                .as("%s %s", order, filter)
                .containsExactlyElementsOf(
                        expected.edges().stream().map(edge -> edge.node().id()).toList());
        assertThat(found.totalCount()).isEqualTo(expected.totalCount());
        assertThat(found.facets()).isEqualTo(expected.facets());
    }
}
