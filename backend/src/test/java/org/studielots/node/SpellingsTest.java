package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Locations as registries really spell them (shared/data/README.md, "What a loader meets"). */
class SpellingsTest {
    private static final Geography GEOGRAPHY = new Geography();

    @ParameterizedTest
    @CsvFileSource(resources = "/node/spellings.tsv", delimiter = '\t', numLinesToSkip = 1, nullValues = "")
    void isUnderstood(
            @Nullable String facility,
            @Nullable String city,
            @Nullable String state,
            @Nullable String postcode,
            @Nullable String region,
            @Nullable String municipality,
            @Nullable String hospital,
            @Nullable String cityName,
            LocationBasis basis) {
        Location found = GEOGRAPHY.locate(facility, city, state, postcode, "Sweden");

        assertThat(found.region()).as("region").isEqualTo(region == null ? null : RegionCode.valueOf(region));
        assertThat(name(found.municipality())).as("municipality").isEqualTo(municipality);
        assertThat(found.hospital() == null ? null : found.hospital().name())
                .as("hospital")
                .isEqualTo(hospital);
        assertThat(found.city()).as("city").isEqualTo(cityName);
        assertThat(found.basis()).as("basis").isEqualTo(basis);
        assertThat(found.position() == null).as("no position").isEqualTo(municipality == null);
    }

    @ParameterizedTest
    @CsvSource({
        "14186,14186",
        "141 86,14186",
        "SE-141 86,14186",
        "S-141 86,14186",
        "SE-20502,20502",
        "S-75185,75185",
        "SE-22-1 85,22185",
        "SE 221 85,22185",
        "221-85,22185",
        "221 85 Lund,22185",
        "1418,1418",
        "141865,141865",
        "01234,01234",
        "W1A 1AA,W1A 1AA",
        "11111 22222,11111 22222"
    })
    void aPostcodeBecomesFiveDigitsOrStaysAsItWas(String spelling, String expected) {
        assertThat(GEOGRAPHY.locate(null, null, null, spelling, "Sweden").postcode())
                .isEqualTo(expected);
    }

    @Test
    void abroadOnlyWhatWasGivenIsGivenBack() {
        for (String country : new String[] {"Norway", "United States", "", null}) {
            Location found = GEOGRAPHY.locate("Lund University Hospital", "Lund", "M", "221 85", country);
            assertThat(found).isEqualTo(new Location(null, null, null, null, "Lund", "221 85", LocationBasis.NONE));
        }
    }

    @Test
    void nothingStatedIsNothingFound() {
        assertThat(GEOGRAPHY.locate(null, null, null, null, "Sweden"))
                .isEqualTo(new Location(null, null, null, null, null, null, LocationBasis.NONE));
        assertThat(GEOGRAPHY.locate(" ", "", "\t", "", " sweden ").basis()).isEqualTo(LocationBasis.NONE);
    }

    private static @Nullable String name(@Nullable Municipality municipality) {
        return municipality == null ? null : municipality.name();
    }
}
