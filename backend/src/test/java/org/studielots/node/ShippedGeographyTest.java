package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.studielots.shared.Position;

/** The shipped lists against themselves and against their sources. */
class ShippedGeographyTest {
    private final Atlas atlas = Atlas.shipped();
    private final Postcodes postcodes = new Postcodes();

    @Test
    void everyPositionLiesInSweden() {
        atlas.municipalities
                .values()
                .forEach(m -> assertThat(isInSweden(m.position())).as(m.name()).isTrue());
        atlas.hospitals
                .values()
                .forEach(h -> assertThat(isInSweden(h.position())).as(h.name()).isTrue());
        for (Postcodes.Area area : postcodes.areas()) {
            if (area.position() != null) {
                assertThat(isInSweden(area.position())).as(area.town()).isTrue();
            }
        }
    }

    @Test
    void aPostcodesMunicipalityLiesInItsRegionAndNotFarAway() {
        for (Postcodes.Area area : postcodes.areas()) {
            Municipality municipality = atlas.municipality(area.municipality());
            if (municipality != null) {
                assertThat(municipality.region()).as(area.town()).isEqualTo(area.region());
            }
            if (municipality != null && area.position() != null) {
                assertThat(municipality.position().distanceKm(area.position()))
                        .as(area.town())
                        .isLessThan(170);
            }
        }
    }

    @Test
    void aHospitalLiesInItsMunicipality() {
        for (Hospital hospital : atlas.hospitals.values()) {
            Municipality municipality = Objects.requireNonNull(atlas.municipality(hospital.municipality()));
            assertThat(municipality.position().distanceKm(hospital.position()))
                    .as(hospital.name())
                    .isLessThan(25);
        }
    }

    @Test
    void everyMunicipalityIsThatOfTheSource() {
        List<String[]> source = SharedData.table("data/geo/municipalities.tsv");
        assertThat(source).hasSize(290).allSatisfy(row -> {
            Municipality municipality = Objects.requireNonNull(atlas.municipality(row[0]));
            assertThat(municipality.name()).isEqualTo(row[1]);
            assertThat(municipality.healthcareRegion()).isEqualTo(row[3]);
            assertThat(atlas.regions.get(municipality.region()))
                    .extracting(Region::county)
                    .isEqualTo(row[2]);
        });
    }

    @Test
    void everyPostcodeOfTheSourceIsShippedButTheThreeSuspectOnes() {
        Set<String> suspect = SharedData.table("data/geo/postcodes_suspect.tsv").stream()
                .map(row -> row[0])
                .collect(Collectors.toSet());
        List<String[]> source = SharedData.table("data/geo/postcodes_se.tsv");
        for (String[] row : source) {
            assertThat(postcodes.isListed(row[0])).as(row[0]).isEqualTo(!suspect.contains(row[0]));
        }
        assertThat(suspect).hasSize(3);
        assertThat(postcodes.size()).isEqualTo(source.size() - 3);
    }

    @Test
    void aPostcodesRegionDiffersFromTheSourcesCountyOnlyWhereItWasCorrected() {
        Map<String, RegionCode> counties = atlas.regions.values().stream()
                .collect(Collectors.toMap(r -> r.countyName().swedish().replaceFirst("s? län$", ""), Region::code));
        List<String[]> rows = SharedData.table("data/geo/postcodes_se.tsv");
        long different = rows.stream()
                .filter(row -> postcodes.isListed(row[0]))
                .filter(row -> {
                    Postcodes.Area area = postcodes.find(row[0]);
                    return area == null || area.region() != counties.get(row[4]);
                })
                .count();
        assertThat(different).isLessThan(rows.size() / 80);
    }

    private static boolean isInSweden(Position position) {
        return position.latitude() > 55
                && position.latitude() < 69.2
                && position.longitude() > 10.9
                && position.longitude() < 24.3;
    }
}
