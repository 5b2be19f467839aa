package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.studielots.search.SearchEngine;
import org.studielots.shared.PageRequest;
import org.studielots.shared.Position;
import org.studielots.store.StoreFixture;

/**
 * The search of studies, the same on every engine. A subclass names the engine; a test that is about what is found belongs here, asks
 * {@link #search()}, and runs on both.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class StudySearchSuite {
    private static final int STUDIES = 160;

    private @Nullable StoreFixture store;
    private @Nullable CatalogueFixture catalogue;
    private List<Study> studies = List.of();

    abstract SearchEngine engine();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        store = StoreFixture.open(Files.createDirectories(folder.resolve("store")));
        catalogue = new CatalogueFixture(store, folder.resolve("one"), engine());
        studies = VariedStudies.list(STUDIES);
        catalogue.writer.bring(studies);
        catalogue.awaitPosition(store.newChangeLog().last());
    }

    @AfterAll
    void close() throws Exception {
        if (catalogue != null) {
            catalogue.close();
        }
        if (store != null) {
            store.close();
        }
    }

    StudySearch search() {
        return Objects.requireNonNull(catalogue).search;
    }

    StudyFilter filter(Map<String, Object> input) {
        return Objects.requireNonNull(catalogue).filters.read(input);
    }

    static Stream<Map<String, Object>> filters() {
        return VariedStudies.filters().stream();
    }

    private StudyPage find(StudyFilter filter, StudyOrder order, PageRequest page) {
        return search().find(filter, order, page, EnumSet.of(StudyPage.Part.TOTAL, StudyPage.Part.FACETS));
    }

    @ParameterizedTest
    @MethodSource("filters")
    void everyOrderMeetsEveryHitOnceInBothDirections(Map<String, Object> input) {
        StudyFilter filter = filter(input);
        long total = search().count(filter);
        for (StudyOrder order : StudyOrder.values()) {
            if (order == StudyOrder.DISTANCE && filter.near() == null) {
                continue;
            }
            List<String> forward = walk(filter, order, true, 60);
            List<String> backward = walk(filter, order, false, 60);
            Collections.reverse(backward);
            assertThat(forward).as("%s %s", order, input).hasSize((int) total).doesNotHaveDuplicates();
            assertThat(backward).as("%s %s", order, input).isEqualTo(forward);
        }
    }

    private List<String> walk(StudyFilter filter, StudyOrder order, boolean forward, int size) {
        List<String> met = new ArrayList<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            StudyPage page = search().find(
                            filter,
                            order,
                            forward
                                    ? PageRequest.of(size, cursor, null, null)
                                    : PageRequest.of(null, null, size, cursor),
                            Set.of());
            List<String> ids = new ArrayList<>(
                    page.edges().stream().map(edge -> edge.node().id()).toList());
            if (!forward) {
                Collections.reverse(ids);
            }
            met.addAll(ids);
            cursor = forward ? page.pageInfo().endCursor() : page.pageInfo().startCursor();
            more = forward ? page.pageInfo().hasNextPage() : page.pageInfo().hasPreviousPage();
        }
        return met;
    }

    @ParameterizedTest
    @MethodSource("filters")
    void facetsOfSingleValuedFieldsSumToTheTotal(Map<String, Object> input) {
        StudyPage page = find(filter(input), StudyOrder.NEWEST, PageRequest.of(1, null, null, null));
        StudyFacets facets = Objects.requireNonNull(page.facets());
        Map<StudyFilter.Facet, Map<?, Long>> singleValued = Map.of(
                StudyFilter.Facet.GROUPS, facets.groups(),
                StudyFilter.Facet.STATUSES, facets.statuses(),
                StudyFilter.Facet.FRESHNESS, facets.freshness(),
                StudyFilter.Facet.STUDY_TYPES, facets.studyTypes(),
                StudyFilter.Facet.SPONSOR_CLASSES, facets.sponsorClasses());
        singleValued.forEach((facet, counts) -> assertThat(
                        counts.values().stream().mapToLong(Long::longValue).sum())
                .as("%s, its own filter left out", facet)
                .isEqualTo(search().count(filter(input).without(facet))));
    }

    @Test
    void eachFacetCountsWhatItsFilterFinds() {
        StudyFilter all = filter(Map.of());
        StudyFacets facets = Objects.requireNonNull(find(all, StudyOrder.NEWEST, PageRequest.of(1, null, null, null))
                .facets());
        facets.statuses()
                .forEach((status, count) -> assertThat(
                                search().count(filter(Map.of("statuses", List.of(status.name())))))
                        .isEqualTo(count));
        facets.regions()
                .forEach((region, count) -> assertThat(
                                search().count(filter(Map.of("regions", List.of(region.name())))))
                        .isEqualTo(count));
        facets.conditions()
                .forEach(condition -> assertThat(
                                search().count(filter(Map.of("conditions", List.of(condition.condition())))))
                        .isEqualTo(condition.count()));
        assertThat(facets.regions()).hasSizeGreaterThan(5);
    }

    @Test
    void aMissingBoundNeverExcludes() {
        StudyFilter thirty = filter(Map.of("age", Map.of("value", 30, "unit", "YEARS")));
        Set<String> found = new HashSet<>(walk(thirty, StudyOrder.NEWEST, true, 100));
        for (Study study : studies) {
            Age least = study.eligibility().minimumAge().age();
            Age most = study.eligibility().maximumAge().age();
            boolean possible = (least == null || least.days() < AgeUnit.YEARS.toDays(31))
                    && (most == null || most.unit().toDays(most.value() + 1) - 1 >= AgeUnit.YEARS.toDays(30));
            assertThat(found.contains(study.id()))
                    .as("%s %s", study.id(), study.eligibility())
                    .isEqualTo(possible);
        }
    }

    @Test
    void theNearestOpenSiteDecidesTheOrderOfDistance() {
        StudyFilter near = filter(Map.of("near", Map.of("position", Map.of("latitude", 63.8, "longitude", 20.3))));
        Position place = new Position(63.8, 20.3);
        Map<String, Study> byId = studies.stream().collect(Collectors.toMap(Study::id, study -> study));
        List<Double> kilometres = walk(near, StudyOrder.DISTANCE, true, 50).stream()
                .map(byId::get)
                .map(study -> study.swedishSites().stream()
                        .filter(site -> site.status() == RecruitmentStatus.RECRUITING)
                        .map(Site::position)
                        .filter(Objects::nonNull)
                        .mapToDouble(place::distanceKm)
                        .min())
                .filter(OptionalDouble::isPresent)
                .map(distance -> (double) Math.round(distance.getAsDouble()))
                .toList();
        assertThat(kilometres).hasSizeGreaterThan(50).isSorted();
    }

    @Test
    void aStudyIsFoundByAnyOfItsIds() {
        String id = studies.get(3).registryIds().get(0).id();
        assertThat(search().findIdByRegistryId(" " + id.toLowerCase(Locale.ROOT)))
                .contains(studies.get(3).id());
        assertThat(search().findIdByRegistryId("NCT99999999")).isEmpty();
    }
}
