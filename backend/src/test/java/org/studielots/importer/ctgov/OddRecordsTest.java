package org.studielots.importer.ctgov;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.studielots.shared.LocalizedText;
import org.studielots.study.AgeBound;
import org.studielots.study.RecruitmentStatus;
import org.studielots.study.SponsorClass;
import org.studielots.study.Study;
import org.studielots.study.StudyContact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Real records with one thing changed to what the registry could send one day. */
class OddRecordsTest {
    private static final String NCT = "NCT04433364";
    private final ObjectNode record = Records.record(NCT);

    private ObjectNode module(String name) {
        return record.withObject("/protocolSection/" + name);
    }

    private List<WarningKind> warnings() {
        return ((Mapping.Told) Records.map(record))
                .warnings().stream().map(Warning::kind).toList();
    }

    @Test
    void aRecordWithoutAnIdIsRefusedWithTheReason() {
        module("identificationModule").remove("nctId");

        assertThat(Records.map(record))
                .isEqualTo(new Mapping.Refused("it has no id: protocolSection.identificationModule.nctId is missing"));
    }

    @Test
    void aRecordWithoutATitleIsRefusedWithItsId() {
        module("identificationModule").remove(List.of("briefTitle", "officialTitle"));

        assertThat(Records.map(record))
                .isEqualTo(new Mapping.Refused(NCT + " has neither briefTitle nor officialTitle"));
    }

    @Test
    void theScientificTitleStandsInForAMissingShortOne() {
        module("identificationModule").put("briefTitle", " ").put("officialTitle", "A long title");

        assertThat(Records.study(record).title().text()).isEqualTo("A long title");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2023-13", "2023-02-30", "0000-01-01", "9999-12", "June 2010", "soon"})
    void anImpossibleDateIsLeftOutAndCounted(String date) {
        module("statusModule").withObject("/startDateStruct").put("date", date);

        assertThat(Records.study(record).startDate()).isNull();
        assertThat(warnings()).contains(WarningKind.IMPOSSIBLE_DATE);
    }

    @Test
    void aVerificationAfterTheRecordsOwnDateHasNotHappened() {
        module("statusModule").put("statusVerifiedDate", "2026-01");

        assertThat(Records.study(record).registryVerifiedAt()).isEqualTo("2020-06-16");
        assertThat(warnings()).contains(WarningKind.VERIFIED_AFTER_RECORD);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_YET_RECRUITING, PLANNED",
        "RECRUITING, RECRUITING",
        "ENROLLING_BY_INVITATION, ENROLLING_BY_INVITATION",
        "SUSPENDED, SUSPENDED",
        "ACTIVE_NOT_RECRUITING, ACTIVE_NOT_RECRUITING",
        "'Active, not recruiting', ACTIVE_NOT_RECRUITING",
        "COMPLETED, COMPLETED",
        "TERMINATED, TERMINATED",
        "WITHDRAWN, WITHDRAWN",
        "UNKNOWN, UNKNOWN",
        "AVAILABLE, UNKNOWN",
        "PAUSED_FOR_TEA, UNKNOWN",
        "3, UNKNOWN"
    })
    void statusWordsFollowTheTable(String word, RecruitmentStatus ours) {
        module("statusModule").put("overallStatus", word);

        assertThat(Records.study(record).registryStatus()).isEqualTo(ours);
    }

    @Test
    void aStatusWordThatTheTableDoesNotHaveIsCounted() {
        module("statusModule").put("overallStatus", "PAUSED_FOR_TEA");

        assertThat(warnings()).contains(WarningKind.UNKNOWN_STATUS);
    }

    @ParameterizedTest
    @CsvSource({
        "INDUSTRY, INDUSTRY",
        "OTHER, ACADEMIC",
        "NIH, GOVERNMENT",
        "FED, GOVERNMENT",
        "OTHER_GOV, GOVERNMENT",
        "NETWORK, NETWORK",
        "UNKNOWN, NOT_STATED",
        "AMBIG, NOT_STATED"
    })
    void sponsorClassesFollowTheTable(String word, SponsorClass ours) {
        module("sponsorCollaboratorsModule").withObject("/leadSponsor").put("class", word);

        assertThat(Records.study(record).sponsor().sponsorClass()).isEqualTo(ours);
    }

    @ParameterizedTest
    @ValueSource(strings = {"N/A", "N/A (No limit)", "No limit"})
    void theRegistrysWordForNoLimitIsNoBound(String word) {
        module("eligibilityModule").put("minimumAge", word);

        assertThat(Records.study(record).eligibility().minimumAge()).isEqualTo(AgeBound.NONE);
    }

    @Test
    void anAgeThatCannotBeReadIsNotStatedAndExcludesNobody() {
        module("eligibilityModule").put("minimumAge", "eighteen").put("maximumAge", "99999 Years");

        assertThat(Records.study(record).eligibility().minimumAge()).isEqualTo(AgeBound.NOT_STATED);
        assertThat(Records.study(record).eligibility().maximumAge()).isEqualTo(AgeBound.NOT_STATED);
        assertThat(warnings()).contains(WarningKind.UNKNOWN_AGE);
    }

    @Test
    void publishedContactsAreStoredAndOfficialsNamesAreNot() {
        ObjectNode places = module("contactsLocationsModule");
        places.putArray("centralContacts")
                .addObject()
                .put("name", "Study nurse")
                .put("email", "nurse@example.org");
        places.putArray("overallOfficials").addObject().put("name", "A Surname").put("role", "STUDY_CHAIR");
        ((ObjectNode) places.withArray("locations").get(0))
                .putArray("contacts")
                .addObject()
                .put("phone", "+46 8 000 00 00")
                .put("role", "CONTACT");

        Study study = Records.study(record);

        assertThat(study.contacts()).hasSize(2);
        assertThat(study.contacts().get(0)).isEqualTo(new StudyContact("Study nurse", null, "nurse@example.org", null));
        assertThat(study.contacts().get(1).phone()).isEqualTo("+46 8 000 00 00");
        assertThat(study.contacts().get(1).role()).startsWith("Contact, ");
        assertThat(study.toString()).doesNotContain("A Surname");
    }

    @Test
    void anAddressInARunningTextIsBlankedOut() {
        module("descriptionModule").put("briefSummary", "Write to somebody.else@hospital.example now.");

        assertThat(Records.study(record).summary()).isEqualTo(LocalizedText.registry("Write to [e-mail removed] now."));
    }

    @Test
    void halfACharacterDoesNotReachTheStore() {
        module("identificationModule").put("briefTitle", "Half \ud83d a face\u0000, \ufeffmarks and \ud83d\ude00");

        assertThat(Records.study(record).title().text()).isEqualTo("Half a face, marks and \ud83d\ude00");
    }

    @Test
    void placesThatAreListedTwiceHaveTheirOwnIds() {
        ArrayNode locations = module("contactsLocationsModule").withArray("locations");
        locations.add(locations.get(0));

        Study study = Records.study(record);

        assertThat(study.sites().stream().map(site -> site.id()).distinct()).hasSameSizeAs(study.sites());
    }

    @Test
    void aSiteKeepsItsIdWhateverItsPlaceInTheListAndItsAccents() {
        String before = Records.study(record).sites().get(0).id();
        ArrayNode locations = module("contactsLocationsModule").withArray("locations");
        JsonNode first = locations.remove(0);
        locations.add(first);

        assertThat(Records.study(record).sites()).anyMatch(site -> site.id().equals(before));
    }

    @Test
    void nothingThatARecordCanHoldThrows() {
        Random random = new Random(20261121);
        for (String line : Records.lines().keySet()) {
            for (int i = 0; i < 60; i++) {
                ObjectNode mutated = Records.record(line);
                for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
                    mutate(mutated, random);
                }
                assertThat(Records.map(mutated)).isNotNull();
                assertThat(Records.mapSwedish(mutated)).isNotNull();
            }
        }
    }

    // Walks down by chance, and puts something else where it stops.
    private static void mutate(JsonNode node, Random random) {
        JsonNode at = node;
        while (true) {
            if (at instanceof ObjectNode object && !object.isEmpty()) {
                List<String> names = object.propertyNames().stream().toList();
                String name = names.get(random.nextInt(names.size()));
                if (!object.get(name).isContainer() || random.nextInt(5) == 0) {
                    object.set(name, other(random));
                    return;
                }
                at = object.get(name);
            } else if (at instanceof ArrayNode array && !array.isEmpty()) {
                int index = random.nextInt(array.size());
                if (!array.get(index).isContainer() || random.nextInt(5) == 0) {
                    array.set(index, other(random));
                    return;
                }
                at = array.get(index);
            } else {
                return;
            }
        }
    }

    private static JsonNode other(Random random) {
        JsonNodeFactory make = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> make.nullNode();
            case 1 -> make.numberNode(random.nextLong());
            case 2 -> make.numberNode(Double.NaN);
            case 3 -> make.booleanNode(random.nextBoolean());
            case 4 -> make.arrayNode().add(make.arrayNode()).add("x");
            case 5 -> make.objectNode().put("date", "2020-99");
            case 6 -> make.stringNode("&#x110000;&#0;&;&&amp;amp;lt;\\\\\\<\ud800");
            case 7 -> make.stringNode("x".repeat(200_000));
            case 8 -> make.stringNode("\u0000\n \u00A0 \uFFFD");
            case 9 -> make.stringNode("2020-02-30");
            case 10 -> make.stringNode("-5 Years");
            default -> make.stringNode("");
        };
    }
}
