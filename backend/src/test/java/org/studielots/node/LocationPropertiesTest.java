package org.studielots.node;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What holds for every municipality, hospital and postcode, and for any nonsense. Random, with a fixed seed. */
class LocationPropertiesTest {
    private static final Geography GEOGRAPHY = new Geography();
    private static final Nodes NODES = new Nodes();
    private static final List<UnaryOperator<String>> SPELLINGS = List.of(
            s -> s,
            s -> s.toUpperCase(Locale.ROOT),
            s -> s.toLowerCase(Locale.ROOT),
            s -> "  " + s + " ",
            s -> s.replace('å', 'a')
                    .replace('ä', 'a')
                    .replace('ö', 'o')
                    .replace('Å', 'A')
                    .replace('Ä', 'A')
                    .replace('Ö', 'O'),
            s -> s.replace("å", "aa")
                    .replace("ä", "ae")
                    .replace("ö", "oe")
                    .replace("Å", "Aa")
                    .replace("Ä", "Ae")
                    .replace("Ö", "Oe"),
            s -> s + ", Sweden");

    @Test
    void aMunicipalityIsItselfInEverySpellingOrNothing() {
        int understood = 0;
        for (Municipality municipality : NODES.municipalities()) {
            for (UnaryOperator<String> spelling : SPELLINGS) {
                Location found = locate(null, spelling.apply(municipality.name()), null, null);
                if (found.region() != null && !isHabo(municipality)) {
                    assertThat(found.region()).as(municipality.name()).isEqualTo(municipality.region());
                    assertThat(found.municipality()).as(municipality.name()).isEqualTo(municipality);
                    understood++;
                }
            }
        }
        assertThat(understood).isGreaterThan(SPELLINGS.size() * 285);
    }

    @Test
    void aMunicipalityWithItsCountyIsAlwaysItself() {
        for (Municipality municipality : NODES.municipalities()) {
            Region region = NODES.region(municipality.region());
            for (String state : List.of(
                    region.name().swedish(),
                    region.name().english(),
                    region.countyName().swedish(),
                    region.countyName().english(),
                    region.code().name(),
                    "SE-" + region.code())) {
                Location found = locate(null, municipality.name(), state, null);
                assertThat(found.municipality())
                        .as(municipality.name() + " in " + state)
                        .isEqualTo(municipality);
            }
        }
    }

    @Test
    void aHospitalIsItselfWithItsTown() {
        for (Hospital hospital : NODES.hospitals()) {
            String town = NODES.findMunicipality(hospital.municipality())
                    .orElseThrow()
                    .name();
            Location found = locate("Dept. of Medicine, " + hospital.name(), town, null, null);
            assertThat(found.hospital()).as(hospital.name() + " in " + town).isEqualTo(hospital);
            assertThat(found.position()).isEqualTo(hospital.position());
        }
    }

    @Test
    void aHospitalIsFoundDespiteOneWrongLetterAndNeverInAnotherRegion() {
        Random random = new Random(7);
        int found = 0;
        for (Hospital hospital : NODES.hospitals()) {
            String town = NODES.findMunicipality(hospital.municipality())
                    .orElseThrow()
                    .name();
            Location location = locate(withTypo(hospital.name(), random), town, null, null);
            assertThat(location.region()).as(hospital.name()).isIn(hospital.region(), null);
            found += hospital.equals(location.hospital()) ? 1 : 0;
        }
        assertThat(found).isGreaterThan(60);
    }

    @Test
    void oneWrongPartNeverOutweighsTwoRightOnes() {
        Random random = new Random(11);
        List<Hospital> hospitals = NODES.hospitals();
        for (Municipality right : NODES.municipalities()) {
            Hospital wrong = hospitals.get(random.nextInt(hospitals.size()));
            String state = NODES.region(right.region()).countyName().english();
            Location found = locate(wrong.name(), right.name(), state, null);
            assertThat(found.region()).as(wrong.name() + " in " + right.name()).isEqualTo(right.region());
            found = locate(null, right.name(), state, wrong.postcode());
            assertThat(found.region())
                    .as(wrong.postcode() + " in " + right.name())
                    .isEqualTo(right.region());
        }
    }

    @Test
    void twoPartsThatContradictEachOtherGiveNoRegion() {
        List<Municipality> all = NODES.municipalities();
        for (int i = 0; i < all.size(); i++) {
            Municipality one = all.get(i);
            Municipality other = all.get((i + 97) % all.size());
            Location found =
                    locate(null, one.name(), NODES.region(other.region()).name().swedish(), null);
            // A name with a meaning in both regions does not contradict.
            assertThat(found.region())
                    .as(one.name())
                    .isIn(one.region() == other.region() ? one.region() : null, regionOfNamesake(one, other));
        }
    }

    @Test
    void nonsenseNeverThrowsAndIsNeverPlaced() {
        Random random = new Random(3);
        for (int i = 0; i < 5_000; i++) {
            String noise = noise(random);
            Location found = locate("#" + noise, noise + "qxz", noise + "zqx", "x" + noise);
            assertThat(found.municipality()).as(noise).isNull();
        }
        String long1 = "Sahlgrenska ".repeat(100_000);
        assertThat(locate(long1, long1, long1, long1).hospital()).isNull();
    }

    private static @Nullable RegionCode regionOfNamesake(Municipality one, Municipality other) {
        return GEOGRAPHY.suggestPlaces(one.name(), 50).stream()
                .filter(p ->
                        p.region() == other.region() && Folding.fold(p.name()).equals(Folding.fold(one.name())))
                .map(Place::region)
                .findFirst()
                .orElse(null);
    }

    /** Habo and Håbo are one name without the ring; which is meant only the ring tells. */
    private static boolean isHabo(Municipality municipality) {
        return municipality.name().equals("Håbo");
    }

    private static String withTypo(String name, Random random) {
        List<Integer> letters = new ArrayList<>();
        for (int i = 1; i < name.length() - 1; i++) {
            if (Character.isLetter(name.charAt(i)) && Character.isLetter(name.charAt(i + 1))) {
                letters.add(i);
            }
        }
        int at = letters.get(random.nextInt(letters.size()));
        return name.substring(0, at) + name.charAt(at + 1) + name.charAt(at) + name.substring(at + 2);
    }

    private static String noise(Random random) {
        return random.ints(random.nextInt(1, 30), 1, 0x2FFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static Location locate(
            @Nullable String facility, @Nullable String city, @Nullable String state, @Nullable String postcode) {
        return GEOGRAPHY.locate(facility, city, state, postcode, "Sweden");
    }
}
