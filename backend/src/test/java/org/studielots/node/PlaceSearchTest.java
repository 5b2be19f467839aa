package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

class PlaceSearchTest {
    private static final Geography GEOGRAPHY = new Geography();

    @ParameterizedTest
    @CsvSource({
        "Umeå,2480",
        "umea,2480",
        "UMEAA,2480",
        "Gothenburg,1480",
        "Göteborg,1480",
        "Mora,2062",
        "Habo,0643",
        "Håbo,0305",
        "Åkersberga,0117",
        "Kivik,1291",
        "'Ekeby, Bjuv',1260",
        "901 85,2480",
        "90185,2480",
        "SE-901 85,2480",
        "0380,0380"
    })
    void aPlaceIsFoundHoweverItIsSpelled(String text, String municipality) {
        Place found = text.equals("0380") ? GEOGRAPHY.findMunicipality(text) : GEOGRAPHY.findPlace(text);
        assertThat(found.municipality()).isEqualTo(municipality);
    }

    @Test
    void everyLabelNamesItsOwnPlace() {
        for (char initial : "abcdefghijklmnopqrstuvwxyzåäö".toCharArray()) {
            for (Place place : GEOGRAPHY.suggestPlaces(String.valueOf(initial), 2_000)) {
                assertThat(GEOGRAPHY.findPlace(place.label())).as(place.label()).isEqualTo(place);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Åkersbrga,Åkersberga",
        "Malm,Malmö",
        "Västerås kmmun,municipality",
        "'',municipality",
        "xyz,municipality"
    })
    void anUnknownPlaceIsAnErrorThatSuggests(String text, String suggested) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> GEOGRAPHY.findPlace(text))
                .withMessageContaining(suggested)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT));
    }

    @Test
    void severalPlacesOfOneNameAreListedToChooseFrom() {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> GEOGRAPHY.findPlace("Ekeby"))
                .withMessageContaining("Ekeby, Bjuv")
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT));
    }

    @ParameterizedTest
    @CsvSource({"1234,five digits", "18600,not known", "99999,not known", "abc,five digits"})
    void aPostcodeThatLeadsNowhereIsAnError(String postcode, String message) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> GEOGRAPHY.findPostcode(postcode))
                .withMessageContaining(message)
                .satisfies(e -> assertThat(e.code()).isEqualTo(ErrorCode.INVALID_ARGUMENT));
    }

    @Test
    void aTownThatIsNoMunicipalityIsNotTakenForOne() {
        assertThat(GEOGRAPHY.findPlace("Åkersberga").municipality()).isEqualTo("0117");
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> GEOGRAPHY.findMunicipality("Åkersberga"));
        assertThat(GEOGRAPHY.findMunicipality("osteraker").name()).isEqualTo("Österåker");
    }

    @Test
    void suggestionsComeLargestFirst() {
        assertThat(labels("up", 2)).containsExactly("Uppsala", "Upplands Väsby");
        List<Place> places = GEOGRAPHY.suggestPlaces("b", 100);
        assertThat(places).isSortedAccordingTo((a, b) -> Integer.compare(b.population(), a.population()));
        assertThat(places).hasSize(100);
    }

    @Test
    void placesOfTheSameSizeComeInSwedishOrder() {
        List<String> unsized = GEOGRAPHY.suggestPlaces("s", 2_000).stream()
                .filter(p -> p.population() == 0)
                .map(Place::name)
                .toList();
        assertThat(unsized).hasSizeGreaterThan(10);
        assertThat(unsized.get(unsized.size() - 1)).startsWith("Sö");
    }

    @Test
    void dotsAndRingsMayBeLeftOutButCountWhenTyped() {
        assertThat(labels("o", 3)).contains("Örebro");
        assertThat(labels("ö", 50))
                .contains("Örebro")
                .allSatisfy(l -> assertThat(l).startsWithIgnoringCase("ö"));
        assertThat(labels("gothen", 5)).containsExactly("Göteborg");
        assertThat(labels("ha", 3)).doesNotContain("Helsingborg");
        assertThat(labels(" ", 5)).isEmpty();
    }

    private static List<String> labels(String prefix, int limit) {
        return GEOGRAPHY.suggestPlaces(prefix, limit).stream().map(Place::label).toList();
    }
}
