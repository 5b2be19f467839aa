package org.studielots.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studielots.interpretation.Part;
import org.studielots.interpretation.PartKind;

/** Questions as patients and doctors ask them, on the worldwide records; what they find is what is meant. */
class SearchMeaningTest {
    private static final int FIRST = 5;

    private final WorldCatalogue catalogue = WorldCatalogue.open();

    @ParameterizedTest
    @ValueSource(strings = {"heart attack", "myocardial infarction", "I21", "hjärtattack", "hjartinfarkt"})
    void namesOfOneMatterFindTheSame(String text) {
        Set<String> wanted = catalogue.all("hjärtinfarkt");
        assertThat(wanted).hasSizeGreaterThan(50);
        assertThat(catalogue.all(text)).isEqualTo(wanted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bröstcancer | breast",
                "bröstcanser | breast",
                "brostcancer | breast",
                "cancer i bröstet | breast",
                "sockersjuka typ 2 | type 2/type ii/t2d/t2dm/niddm",
                "högt blodtryck | hypertensi/blood pressure",
                "kol | copd/chronic obstructive",
                "alzheimers | alzheimer",
                "blodcancer barn | leukemia/lymphoma/hematolog/myeloma",
                "depression ungdomar | depress",
                "bröstcancer umeå 58 år kvinna | breast"
            })
    void theFirstStudiesAreOfTheMatter(String text, String phrases) {
        Set<String> wanted = Set.of(phrases.strip().split("/"));
        assertThat(catalogue.find(text, FIRST))
                .hasSize(FIRST)
                .allMatch(study -> wanted.stream().anyMatch(study.topical()::contains), phrases);
    }

    @Test
    void acheInTheKneesFindsOsteoarthritisOfTheKnee() {
        assertThat(catalogue.find("ont i knäna", 10))
                .anyMatch(study -> study.conditions().stream()
                        .map(name -> name.toLowerCase(Locale.ROOT))
                        .anyMatch(name -> name.contains("osteoarthritis") && name.contains("knee")));
    }

    @Test
    void skinFindsMelanoma() {
        assertThat(catalogue.all("hud")).containsAll(ids(catalogue.find("malignt melanom", 20)));
    }

    private static List<String> ids(List<WorldCatalogue.Known> records) {
        return records.stream().map(WorldCatalogue.Known::id).toList();
    }

    @Test
    void whatIsSaidOfThePersonIsReadAsFilters() {
        StudyFilter woman = catalogue.filter("bröstcancer umeå 58 år kvinna");
        assertThat(woman.age()).isEqualTo(new Age(58, AgeUnit.YEARS));
        assertThat(woman.sex()).isEqualTo(EligibleSex.FEMALE);
        assertThat(woman.near())
                .extracting(near -> near.place())
                .extracting(place -> place.name())
                .isEqualTo("Umeå");
        assertThat(concepts(woman)).containsExactly("breast-cancer");
        assertThat(catalogue.filter("blodcancer barn").ageGroups()).containsExactly(AgeGroup.CHILD);
        assertThat(catalogue.filter("depression ungdomar").ageGroups()).containsExactly(AgeGroup.ADOLESCENT);
        assertThat(catalogue.filter("astma 8 månader").age()).isEqualTo(new Age(8, AgeUnit.MONTHS));
        assertThat(catalogue.filter("lungcancer fas 3 rekryterar").phases()).containsExactly(Phase.PHASE3);
    }

    private static List<String> concepts(StudyFilter filter) {
        return filter.interpretation().parts().stream()
                .filter(part -> part.kind() == PartKind.CONCEPT)
                .map(part -> java.util.Objects.requireNonNull(part.concept()).id())
                .distinct()
                .toList();
    }

    @Test
    void aTypoIsCorrectedAndNeverGoesBeforeWhatIsWrittenSo() {
        StudyFilter typo = catalogue.filter("diabtes");
        assertThat(typo.interpretation().parts()).singleElement().matches(Part::corrected);
        assertThat(catalogue.all("diabtes")).isEqualTo(catalogue.all("diabetes"));
        assertThat(catalogue.filter("diabetes").interpretation().parts()).noneMatch(Part::corrected);
        // A short word is taken as it stands, however near it is to another.
        assertThat(catalogue.filter("kil").interpretation().parts()).noneMatch(Part::corrected);
        assertThat(catalogue.filter("gik").interpretation().parts()).noneMatch(Part::corrected);
    }

    @Test
    void aSwedishCaseHistoryIsReadForItsConceptsAgeAndSex() {
        StudyFilter filter = catalogue.filter(SWEDISH_HISTORY);
        assertThat(filter.interpretation().description()).isTrue();
        assertThat(filter.age()).isEqualTo(new Age(67, AgeUnit.YEARS));
        assertThat(filter.sex()).isEqualTo(EligibleSex.FEMALE);
        assertThat(concepts(filter)).contains("heart-failure-reduced-ejection-fraction", "atrial-fibrillation");
        assertThat(denied(filter)).contains("diabetes");
        assertThat(concepts(filter)).doesNotContain("diabetes");
        assertThat(catalogue.find(filter, FIRST))
                .as("first studies")
                .allMatch(study -> study.topical().contains("heart failure")
                        || study.topical().contains("atrial fibrillation")
                        || study.topical().contains("cardiac"));
    }

    @Test
    void anEnglishCaseHistoryIsReadForItsConceptsAgeAndSex() {
        StudyFilter filter = catalogue.filter(ENGLISH_HISTORY);
        assertThat(filter.interpretation().description()).isTrue();
        assertThat(filter.age()).isEqualTo(new Age(34, AgeUnit.YEARS));
        assertThat(filter.sex()).isEqualTo(EligibleSex.MALE);
        assertThat(concepts(filter)).contains("crohns-disease");
        assertThat(concepts(filter)).doesNotContain("tuberculosis");
        assertThat(catalogue.find(filter, FIRST))
                .as("first studies")
                .allMatch(study -> study.topical().contains("crohn")
                        || study.topical().contains("inflammatory bowel")
                        || study.topical().contains("colitis"));
    }

    private static Set<String> denied(StudyFilter filter) {
        return filter.interpretation().denied().stream()
                .map(part -> java.util.Objects.requireNonNull(part.concept()).id())
                .collect(Collectors.toSet());
    }

    @Test
    void anExplicitFilterGoesBeforeWhatTheTextSays() {
        StudyFilter filter = catalogue.filter(
                Map.of("text", "adhd flicka", "age", Map.of("value", 12, "unit", "YEARS"), "sex", "MALE"));
        assertThat(filter.age()).isEqualTo(new Age(12, AgeUnit.YEARS));
        assertThat(filter.ageGroups()).isEmpty();
        assertThat(filter.sex()).isEqualTo(EligibleSex.MALE);
    }

    private static final String SWEDISH_HISTORY = """
            Jag skriver för min mammas räkning. Hon är en kvinna på 67 år som bor själv i ett hus utanför stan och som alltid har varit frisk och
            rört på sig mycket. För tre år sedan började hon bli andfådd i trappor och fick svårt att ligga plant på natten. På vårdcentralen
            hördes ett blåsljud och hon skickades vidare. Ultraljud av hjärtat visade hjärtsvikt med nedsatt pumpförmåga, och långtidsregistrering
            av hjärtrytmen visade förmaksflimmer. Sedan dess äter hon betablockerare, en ACE-hämmare, vattendrivande och blodförtunnande tabletter.
            Förra vintern låg hon inne i två veckor med svullna ben och vätska i lungorna, och efter det fick hon en pacemaker. Hon har inte
            diabetes och har aldrig rökt. Blodtrycket är bra nu, njurarna fungerar som de ska. Ändå orkar hon bara gå några hundra meter
            innan hon måste vila, hon har gått upp fyra kilo på en månad och sover med tre kuddar. Läkaren säger att medicinerna är så höga
            de kan bli. Vi undrar om det finns någon studie som prövar en ny behandling för någon som henne, gärna någonstans i närheten,
            så att hon slipper resa långt för varje besök. Hon är nyfiken och vill hjälpa andra, och hon har tid att komma ofta om det behövs.
            """;

    private static final String ENGLISH_HISTORY = """
            A 34-year-old man is referred by his general practitioner after eight months of loose stools four to six times a day, cramping pain in
            the lower right side of his abdomen and a weight loss of nine kilograms. He works as a carpenter, has never smoked, and has no family
            history of colorectal cancer. Twice he has noticed blood in the stool, and for some weeks he has had painful ulcers in his mouth.
            He denies fever and recent travel, and there is no sign of tuberculosis. On examination he is pale and tender in the right lower
            quadrant without guarding; there is a small perianal skin tag but no fistula. Laboratory tests show anemia, a raised
            C-reactive protein and a faecal calprotectin above 1,200. Stool cultures are negative for Clostridium difficile and other
            bacteria. Colonoscopy shows deep ulcers in the terminal ileum with normal mucosa between them, and the biopsies confirm Crohn's disease.
            Magnetic resonance imaging shows thickening of the last twenty centimetres of the ileum without a stricture. He was given a course of
            budesonide with good effect, but the symptoms came back as soon as the dose was reduced, and azathioprine had to be stopped because of
            nausea. He has not been treated with infliximab or any other biologic drug, wants to avoid surgery, and asks whether there is a
            trial that he could join.
            """;
}
