package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sponsors as the registry's Swedish records name them, and foreign ones that look alike. */
class OrganisationsTest {
    private static final Geography GEOGRAPHY = new Geography();

    @ParameterizedTest
    @CsvSource({
        "Karolinska Institutet,AB",
        "Karolinska University Hospital,AB",
        "Uppsala University,C",
        "Göteborg University,O",
        "Umeå University,AC",
        "Region Skane,M",
        "'Sahlgrenska University Hospital, Sweden',O",
        "Lund University,M",
        "Linkoeping University,E",
        "'University Hospital, Linkoeping',E",
        "'Örebro University, Sweden',T",
        "Skane University Hospital,M",
        "Danderyd Hospital,AB",
        "Region Örebro County,T",
        "Örebro County Council,T",
        "Stockholm South General Hospital,AB",
        "Malmö University,M",
        "'Uppsala County Council, Sweden',C",
        "Vastra Gotaland Region,O",
        "'Dalarna County Council, Sweden',W",
        "'Hidrosis Clinic, Stockholm, Sweden',AB",
        "Örebro Läns Landsting,T",
        "Sahlgren´s University Hospital,O",
        "Public Dental Health in Uppsala Region,C",
        "'Västernorrland County Council, Sweden',Y",
        "Fölktandvården Skåne AB,M",
        "'University Hospital, Umeå',AC"
    })
    void aSwedishSponsorHasItsRegion(String name, RegionCode region) {
        assertThat(GEOGRAPHY.findRegionOfOrganisation(name)).contains(region);
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "AstraZeneca",
                "Novo Nordisk A/S",
                "European Organisation for Research and Treatment of Cancer - EORTC",
                "University of Leicester",
                "Maastricht University Medical Center",
                "Regional Oncologic Center",
                "Bora Pharmaceuticals",
                "South Texas Veterans Health Care System",
                "South West Hospital",
                "St. Elisabeth Hospital",
                "Helsinki University Central Hospital",
                "Lundbeck A/S",
                "Henrik Lund",
                "Mid Sweden University",
                "University Hospital",
                "Mora Lund",
                "''"
            },
            delimiter = '|')
    void anOrganisationThatIsNotCertainlyOfOneRegionHasNone(String name) {
        assertThat(GEOGRAPHY.findRegionOfOrganisation(name)).isEmpty();
    }
}
