package org.studielots.importer.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.studielots.node.Nodes;
import org.studielots.study.Registry;
import org.studielots.study.Site;
import org.studielots.study.Study;

/** What made-up studies say: never to be taken for real, and the same on every machine. */
class DemoTextsTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final DemoStudies demo = new DemoStudies(new Nodes());
    private final List<Study> studies = demo.all(TODAY);

    @Test
    void everyStudySaysThatItIsMadeUp() {
        assertThat(studies).allSatisfy(study -> {
            assertThat(study.madeUp()).isTrue();
            String told = study.title().text()
                    + (study.summary() == null ? "" : study.summary().text());
            assertThat(told).containsIgnoringCase(study.title().text().startsWith("A ") ? "made up" : "påhittad");
            assertThat(study.registryIds())
                    .hasSize(1)
                    .allMatch(id ->
                            id.registry() == Registry.STUDIELOTS && id.id().matches("DEMO-\\d{4}"));
            assertThat(study.sponsor().name()).matches("Påhittat .+|Påhittad .+|Not stated");
        });
        assertThat(sites().map(Site::facility)).allMatch(facility -> facility.startsWith("Påhitta"));
    }

    @Test
    void contactsAreFunctionsInDomainsReservedForExamples() {
        assertThat(studies.stream().flatMap(study -> study.contacts().stream())).allSatisfy(contact -> {
            assertThat(contact.name()).startsWith("Påhittad");
            assertThat(contact.email()).matches("studie-\\d{4}@example\\.org");
            assertThat(contact.phone()).isNull();
        });
        Pattern address = Pattern.compile("[\\w.-]+@[\\w.-]+|https?://|www\\.");
        assertThat(studies).noneMatch(study -> address.matcher(texts(study)).find());
    }

    @Test
    void idsAndTextsAreTheSameOnAnyDayOnAnyMachine() {
        // These two would change for every reader's bookmark if ids were made in another way.
        assertThat(studies.get(0).registryIds().get(0).id()).isEqualTo("DEMO-0001");
        assertThat(studies.get(0).id()).isEqualTo("s0ctxjcq9b9sy");

        List<Study> later = demo.all(TODAY.plusDays(500));
        assertThat(later.stream().map(Study::id))
                .containsExactlyElementsOf(studies.stream().map(Study::id).toList());
        assertThat(later.stream().map(DemoTextsTest::texts))
                .containsExactlyElementsOf(
                        studies.stream().map(DemoTextsTest::texts).toList());
    }

    @Test
    void textsAreSwedishWithTheirLettersIntactAndNothingLeftOpen() {
        String all = studies.stream().map(DemoTextsTest::texts).collect(Collectors.joining("\n"));
        assertThat(all).contains("å", "ä", "ö", "Å").doesNotContain("Ã", "�", "null", "%s", "  ", "..", " ,", " .");
    }

    private Stream<Site> sites() {
        return studies.stream().flatMap(study -> study.sites().stream());
    }

    private static String texts(Study study) {
        return Stream.of(
                        study.title(),
                        study.officialTitle(),
                        study.summary(),
                        study.description(),
                        study.eligibility().criteria())
                .flatMap(Stream::ofNullable)
                .map(text -> text.text())
                .collect(Collectors.joining("\n"));
    }
}
