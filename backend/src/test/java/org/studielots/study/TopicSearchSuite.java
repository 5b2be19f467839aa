package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studielots.search.SearchEngine;
import org.studielots.shared.PageRequest;
import org.studielots.store.StoreFixture;

/** What a question finds among a few studies, and in which order, the same on every engine. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class TopicSearchSuite {
    private static final List<Study> STUDIES = List.of(
            TopicStudies.about("NCT00000001", "Follow-up of a tumor register", List.of("Cancer"), null),
            TopicStudies.about("NCT00000002", "A new drug in breast cancer", List.of("Breast Cancer"), null),
            TopicStudies.about(
                    "NCT00000003", "Chemotherapy before surgery", List.of("Triple Negative Breast Cancer"), null),
            TopicStudies.about(
                    "NCT00000004",
                    "Exercise and sleep",
                    List.of("Insomnia"),
                    "Women who have had breast cancer among others are asked."),
            TopicStudies.about("NCT00000005", "Screening by spiral CT", List.of("Lung Cancer"), null),
            TopicStudies.swedish("NCT00000006", "Bröstcancerstudie i Umeå"),
            TopicStudies.about("NCT00000010", "Aspirin after infarction", List.of("Myocardial Infarction"), null),
            TopicStudies.about("NCT00000011", "Rehabilitation after a heart attack", List.of(), null),
            TopicStudies.swedish("NCT00000012", "Hjärtinfarkt hos äldre"),
            TopicStudies.about("NCT00000020", "Insulin by pump", List.of("Type 2 Diabetes"), null),
            TopicStudies.withCriteria(
                    "NCT00000021",
                    "Compression stockings",
                    List.of("Varicose Veins"),
                    "Inclusion Criteria:\n\n* Varicose veins\n* No history of diabetes\n\nExclusion Criteria:\n\n* Diabetes\n* Stroke"),
            TopicStudies.about(
                    "NCT00000022",
                    "Vitamin D and bones",
                    List.of("Osteoporosis"),
                    "Patients without diabetes take part."),
            TopicStudies.about("NCT00000030", "Exercise for joints", List.of("Osteoarthritis, Knee"), null),
            TopicStudies.about("NCT00000031", "Sunscreen", List.of("Melanoma"), null),
            TopicStudies.about("NCT00000040", "Inhaled steroid", List.of("COPD"), null),
            TopicStudies.about("NCT00000041", "Colon preparation", List.of("Colon Cancer"), null));

    private @Nullable StoreFixture store;
    private @Nullable CatalogueFixture catalogue;

    abstract SearchEngine engine();

    @BeforeAll
    void open(@TempDir Path folder) throws Exception {
        store = StoreFixture.open(Files.createDirectories(folder.resolve("store")));
        catalogue = new CatalogueFixture(store, folder.resolve("one"), engine());
        catalogue.writer.bring(STUDIES);
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

    /** The last two digits of the registry ids of what {@code text} finds, best first. */
    private List<String> find(String text) {
        return page(text).edges().stream()
                .map(edge -> edge.node().registryIds().get(0).id().substring(9))
                .toList();
    }

    private StudyPage page(String text) {
        CatalogueFixture open = Objects.requireNonNull(catalogue);
        return open.search.find(
                open.filters.read(Map.of("text", text)),
                StudyOrder.RELEVANCE,
                PageRequest.of(50, null, null, null),
                EnumSet.of(StudyPage.Part.MATCH));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"hjärtinfarkt", "heart attack", "myocardial infarction", "I21", "hjartinfarkt", "hjärt infarkt"})
    void oneMatterHasManyNames(String text) {
        assertThat(find(text)).containsExactlyInAnyOrder("10", "11", "12");
    }

    @Test
    void theVeryMatterGoesBeforeAKindOfItThatBeforeWhatItIsAKindOfThatBeforeAMention() {
        assertThat(find("bröstcancer").subList(0, 2)).containsExactlyInAnyOrder("02", "06");
        assertThat(find("bröstcancer").subList(2, 5)).containsExactly("03", "01", "04");
        assertThat(find("cancer").get(0)).isEqualTo("01");
    }

    @Test
    void aNarrowQuestionDoesNotFindEverythingBroad() {
        assertThat(find("cancer")).contains("01", "02", "03", "05", "06", "41");
        assertThat(find("bröstcancer")).doesNotContain("05", "41");
    }

    @ParameterizedTest
    @ValueSource(strings = {"diabetes", "sockersjuka typ 2", "type II diabetes", "diabetes typ 2"})
    void whatIsDeniedOrExcludesIsNotFound(String text) {
        assertThat(find(text)).containsExactly("20");
    }

    @ParameterizedTest
    @CsvSource({
        "bröstcanser, 02",
        "brostcancer, 02",
        "cancer i bröstet, 02",
        "ont i knäna, 30",
        "knäartros, 30",
        "hud, 31",
        "kol, 40",
        "lungcanser, 05",
        "tjocktarmscancer, 41"
    })
    void everydayWordsAndMisspellingsFindWhatIsMeant(String text, String id) {
        assertThat(find(text).subList(0, Math.min(2, find(text).size()))).contains(id);
    }

    @Test
    void aMisspellingIsReadOnlyWhereNothingIsCalledSo() {
        // "Kol" is one letter from "colon", "ms" from "mss": short words are taken as they stand.
        assertThat(find("kol")).containsExactly("40");
        assertThat(find("kul")).isEmpty();
        assertThat(find("insomnia")).containsExactly("04");
        assertThat(page("insomnia").filter().interpretation().parts()).noneMatch(part -> part.corrected());
    }

    @ParameterizedTest
    @ValueSource(strings = {"NCT00000031", "NCT 00000031", "nct-00000031", " nct00000031 ", "Nct 00000031."})
    void aRegistrysIdIsFoundInAnySpelling(String text) {
        assertThat(find(text)).containsExactly("31");
        assertThat(page(text).edges().get(0).match().reasons())
                .anyMatch(reason -> reason.kind() == StudyMatch.Kind.REGISTRY_ID);
    }

    @Test
    void everyHitHasAReasonThatNamesWordsOfTheStudy() {
        for (String text : List.of("bröstcancer", "cancer", "hud", "ont i knäna", "hjärtinfarkt", "kol")) {
            for (StudyPage.Edge edge : page(text).edges()) {
                assertThat(edge.match().reasons())
                        .as("%s: %s", text, edge.node().title())
                        .isNotEmpty()
                        .allMatch(reason -> reason.matched() != null && reason.field() != null);
            }
        }
    }
}
