package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import org.studielots.store.StoreFixture;

/** What holds for every question to any studies, tried with random ones, the same on every engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SearchPropertiesSuite {
    private static final int STUDIES = 160;
    private static final int QUESTIONS = 60;
    private static final int ALL = 100;
    private static final long SEED = 2026_11_21;

    private @Nullable StoreFixture store;
    private @Nullable CatalogueFixture catalogue;
    private final Map<String, Study> studies = new HashMap<>();

    abstract SearchEngine engine();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        store = StoreFixture.open(Files.createDirectories(folder.resolve("store")));
        catalogue = new CatalogueFixture(store, folder.resolve("one"), engine());
        List<Study> varied = VariedStudies.list(STUDIES);
        catalogue.writer.bring(varied);
        catalogue.awaitPosition(store.newChangeLog().last());
        varied.forEach(study -> studies.put(study.id(), study));
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

    static Stream<Map<String, Object>> questions() {
        RandomQuestions random = new RandomQuestions(SEED);
        return IntStream.range(0, QUESTIONS).mapToObj(i -> random.next());
    }

    private CatalogueFixture catalogue() {
        return Objects.requireNonNull(catalogue);
    }

    private StudyFilter filter(Map<String, Object> input) {
        return catalogue().filters.read(input);
    }

    private StudyPage page(Map<String, Object> input, StudyPage.Part... parts) {
        return catalogue()
                .search
                .find(
                        filter(input),
                        StudyOrder.NEWEST,
                        PageRequest.of(ALL, null, null, null),
                        parts.length == 0 ? Set.of() : EnumSet.copyOf(List.of(parts)));
    }

    private Set<String> ids(Map<String, Object> input) {
        Set<String> ids = new HashSet<>();
        String cursor = null;
        boolean more = true;
        while (more) {
            StudyPage page = catalogue()
                    .search
                    .find(filter(input), StudyOrder.NEWEST, PageRequest.of(ALL, cursor, null, null), Set.of());
            page.edges().forEach(edge -> ids.add(edge.node().id()));
            cursor = page.pageInfo().endCursor();
            more = page.pageInfo().hasNextPage();
        }
        return ids;
    }

    private long count(Map<String, Object> input) {
        return catalogue().search.count(filter(input));
    }

    private static Map<String, Object> with(Map<String, Object> input, String key, Object value) {
        Map<String, Object> changed = new HashMap<>(input);
        changed.put(key, value);
        return changed;
    }

    @Test
    void theQuestionsAreOfEveryKind() {
        List<Map<String, Object>> questions = questions().toList();
        assertThat(questions).filteredOn(input -> count(input) > 0).hasSizeGreaterThan(QUESTIONS / 3);
        assertThat(questions).filteredOn(input -> count(input) == 0).hasSizeGreaterThan(QUESTIONS / 10);
        assertThat(questions)
                .filteredOn(input ->
                        !page(input, StudyPage.Part.NEAR_MISSES).nearMisses().isEmpty())
                .hasSizeGreaterThan(QUESTIONS / 10);
        assertThat(questions)
                .filteredOn(input -> !filter(input).interpretation().facts().isEmpty())
                .hasSizeGreaterThan(QUESTIONS / 10);
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aBoundThatIsNotStatedNeverExcludes(Map<String, Object> input) {
        Set<String> found = ids(input);
        Map<String, Object> anybody = new HashMap<>(input);
        StudyFilter asked = filter(input);
        List.of("age", "ageGroups", "sex", "healthyVolunteers").forEach(anybody::remove);
        if (asked.text() != null) {
            // What the text says of the person is one bound more: ask without the text's bounds by asking what it
            // leaves.
            String rest = asked.interpretation().rest();
            if (rest == null
                    || !catalogue()
                            .filters
                            .read(Map.of("text", rest))
                            .interpretation()
                            .facts()
                            .isEmpty()) {
                return;
            }
            anybody.put("text", rest);
            asked.interpretation().facts().forEach((key, value) -> {
                if (!Set.of("age", "ageGroups", "sex", "healthyVolunteers").contains(key)) {
                    anybody.putIfAbsent(key, value);
                }
            });
        }
        for (String id : ids(anybody)) {
            Eligibility stated = Objects.requireNonNull(studies.get(id)).eligibility();
            boolean nothing = stated.minimumAge().age() == null
                    && stated.maximumAge().age() == null
                    && Set.of(EligibleSex.ALL, EligibleSex.NOT_STATED).contains(stated.sex())
                    && stated.healthyVolunteers() == null;
            assertThat(!nothing || found.contains(id)).as("%s %s", id, stated).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyFacetCountsTheQuestionItLeadsTo(Map<String, Object> input) {
        StudyFacets facets =
                Objects.requireNonNull(page(input, StudyPage.Part.FACETS).facets());
        check(input, "groups", facets.groups());
        check(input, "statuses", facets.statuses());
        check(input, "freshness", facets.freshness());
        check(input, "studyTypes", facets.studyTypes());
        check(input, "sponsorClasses", facets.sponsorClasses());
        check(input, "regions", facets.regions());
        check(input, "regionalNodes", facets.regionalNodes());
        check(input, "phases", facets.phases());
        check(input, "careSettings", facets.careSettings());
        facets.conditions()
                .forEach(condition -> assertThat(count(with(input, "conditions", List.of(condition.condition()))))
                        .as("condition %s", condition)
                        .isEqualTo(condition.count()));
    }

    private void check(Map<String, Object> input, String part, Map<?, Long> counts) {
        counts.forEach((value, count) -> {
            // "Not stated" is told and cannot be asked for where it is no value of the schema.
            boolean askable = value instanceof Enum<?> || !value.equals(StudyIndexEntry.NOT_STATED);
            if (askable) {
                assertThat(count).as("%s %s of %s", part, value, input).isPositive();
                assertThat(count(with(input, part, List.of(value.toString()))))
                        .as("%s %s of %s", part, value, input)
                        .isEqualTo(count);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyRelaxationCountsTheQuestionItLeadsTo(Map<String, Object> input) {
        new StudyRelaxations(catalogue().search, catalogue().filters)
                .find(input)
                .forEach(relaxation -> assertThat(ids(relaxation.filter()))
                        .as(relaxation.toString())
                        .hasSize((int) relaxation.count())
                        .isNotEmpty());
    }

    @ParameterizedTest
    @MethodSource("questions")
    void everyHitHasAReason(Map<String, Object> input) {
        for (StudyPage.Edge edge : page(input, StudyPage.Part.MATCH).edges()) {
            List<StudyMatch.Reason> reasons = edge.match().reasons();
            assertThat(reasons).as("%s %s", input, edge.node().title()).isNotEmpty();
            assertThat(reasons).noneMatch(reason -> reason.kind() == StudyMatch.Kind.EXCLUDED);
            boolean asked = !filter(input).interpretation().topics().isEmpty();
            assertThat(!asked || reasons.stream().anyMatch(reason -> reason.matched() != null))
                    .as("a reason of the text: %s %s %s", input, edge.node().title(), reasons)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("questions")
    void theFactsOfATextAsFiltersFindTheSame(Map<String, Object> input) {
        Map<String, Object> moved = new MovedFacts(catalogue().filters).in(input, filter(input));
        assertThat(ids(moved)).as("%s as %s", input, moved).isEqualTo(ids(input));
    }

    @ParameterizedTest
    @MethodSource("questions")
    void aNearMissIsNoHitAndNamesABoundThatExcludes(Map<String, Object> input) {
        Set<String> found = ids(input);
        StudyFilter asked = filter(input);
        for (StudyPage.Edge edge : page(input, StudyPage.Part.NEAR_MISSES).nearMisses()) {
            assertThat(found).doesNotContain(edge.node().id());
            Set<String> bounds = edge.match().reasons().stream()
                    .filter(reason -> reason.kind() == StudyMatch.Kind.EXCLUDED)
                    .map(StudyMatch.Reason::field)
                    .collect(Collectors.toSet());
            assertThat(bounds).as("%s %s", input, edge.node().eligibility()).isNotEmpty();
            for (String bound : bounds) {
                assertThat(excludes(bound, edge.node().study(), asked))
                        .as("%s of %s for %s", bound, edge.node().eligibility(), input)
                        .isTrue();
            }
        }
    }

    /** Whether the bound really rules out the one who asks, by what the study states. */
    private static boolean excludes(String bound, Study study, StudyFilter asked) {
        Eligibility stated = study.eligibility();
        return switch (bound) {
            case "age" -> {
                Age age = Objects.requireNonNull(asked.age());
                int last = age.unit().toDays(age.value() + 1) - 1;
                yield isOutside(stated, age.days(), Math.max(last, age.days()));
            }
            case "ageGroups" ->
                asked.ageGroups().stream().allMatch(group -> isOutside(stated, group.firstDay(), group.lastDay()));
            case "sex" ->
                asked.sex() != stated.sex()
                        && Set.of(EligibleSex.FEMALE, EligibleSex.MALE).contains(stated.sex());
            case "healthyVolunteers" ->
                stated.healthyVolunteers() != null
                        && !stated.healthyVolunteers().equals(asked.healthyVolunteers());
            case "near" -> {
                StudyFilter.Near near = Objects.requireNonNull(asked.near());
                yield study.swedishSites().stream()
                        .map(Site::position)
                        .filter(Objects::nonNull)
                        .noneMatch(site -> near.position().distanceKm(site) < Objects.requireNonNull(near.maxKm()) - 1);
            }
            default -> false;
        };
    }

    private static boolean isOutside(Eligibility stated, int firstDay, int lastDay) {
        Age least = stated.minimumAge().age();
        Age most = stated.maximumAge().age();
        return least != null && least.days() > lastDay
                || most != null && most.unit().toDays(most.value() + 1) - 1 < firstDay;
    }
}
