package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** What the API says of the shipped records and the made-up studies. */
class CatalogueApiTest extends CatalogueApi {
    @Autowired
    private MeterRegistry meters;

    @Test
    void theShippedRecordsAndTheMadeUpOnesAreThere() throws Exception {
        JsonNode studies = ask("{studies(first:0){totalCount}}").path("studies");
        assertThat(studies.path("totalCount").asInt()).isGreaterThanOrEqualTo(588 + 300);
    }

    @ParameterizedTest
    @CsvSource({"groups", "statuses", "freshness", "studyTypes", "sponsorClasses"})
    void aFacetOfASingleValuedFieldSumsToTheTotal(String facet) throws Exception {
        for (String filter : List.of("{}", "{text:\"diabetes\"}", "{regions:[C,AB]}", "{age:{value:8 unit:MONTHS}}")) {
            JsonNode studies = ask("{studies(filter:" + filter + " first:0){totalCount facets{" + facet + "{count}}}}")
                    .path("studies");
            int sum = 0;
            for (JsonNode count : studies.path("facets").path(facet)) {
                sum += count.path("count").asInt();
            }
            assertThat(sum)
                    .as(facet + " of " + filter)
                    .isEqualTo(studies.path("totalCount").asInt());
        }
    }

    @Test
    void aFacetsCountIsTheNumberOfHitsOfTheQuestionItLeadsTo() throws Exception {
        JsonNode facets = ask("{studies(first:0){facets{regions{region{code} count} conditions{condition count}"
                        + " groups{group count} freshness{freshness count} regionalNodes{regionalNode{id} count}}}}")
                .path("studies")
                .path("facets");
        for (JsonNode region : facets.path("regions")) {
            assertCount("{regions:[" + region.path("region").path("code").asString() + "]}", region);
        }
        for (JsonNode group : facets.path("groups")) {
            assertCount("{groups:[" + group.path("group").asString() + "]}", group);
        }
        for (JsonNode freshness : facets.path("freshness")) {
            assertCount("{freshness:[" + freshness.path("freshness").asString() + "]}", freshness);
        }
        for (JsonNode node : facets.path("regionalNodes")) {
            assertCount(
                    "{regionalNodes:[\"" + node.path("regionalNode").path("id").asString() + "\"]}", node);
        }
        for (JsonNode condition : facets.path("conditions")) {
            assertCount(
                    "{conditions:["
                            + JSON.writeValueAsString(
                                    condition.path("condition").asString()) + "]}",
                    condition);
        }
    }

    private void assertCount(String filter, JsonNode facet) throws Exception {
        assertThat(ask("{studies(filter:" + filter + " first:0){totalCount}}")
                        .path("studies")
                        .path("totalCount")
                        .asInt())
                .as(filter)
                .isEqualTo(facet.path("count").asInt());
    }

    @Test
    void everyStudyLeadsToSomeoneToAskAndEveryHitHasAReason() throws Exception {
        Set<String> seen = new HashSet<>();
        String cursor = "null";
        boolean more = true;
        while (more) {
            JsonNode page = ask("{studies(first:100 orderBy:OPEN_FIRST after:" + cursor
                            + "){pageInfo{hasNextPage endCursor} edges{match{reasons{kind}} node{id recruiting recruitmentGroup"
                            + " contact{url email phone} contacts{kind url} plainSentence(language:SV)}}}}")
                    .path("studies");
            for (JsonNode edge : page.path("edges")) {
                JsonNode node = edge.path("node");
                assertThat(seen.add(node.path("id").asString())).isTrue();
                assertThat(edge.path("match").path("reasons")).isNotEmpty();
                JsonNode contact = node.path("contact");
                assertThat(contact.path("url").isString()
                                || contact.path("email").isString()
                                || contact.path("phone").isString())
                        .isTrue();
                JsonNode contacts = node.path("contacts");
                assertThat(contacts.get(contacts.size() - 1).path("kind").asString())
                        .isEqualTo("NATIONAL");
                assertThat(contacts.get(contacts.size() - 1).path("url").asString())
                        .startsWith("https://");
                assertThat(node.path("recruiting").asBoolean())
                        .isEqualTo(node.path("recruitmentGroup").asString().equals("OPEN_CONFIRMED"));
                assertThat(node.path("plainSentence").asString()).endsWith(".");
            }
            more = page.path("pageInfo").path("hasNextPage").asBoolean();
            cursor = '"' + page.path("pageInfo").path("endCursor").asString("") + '"';
        }
        assertThat(seen)
                .hasSize(ask("{studies(first:0){totalCount}}")
                        .path("studies")
                        .path("totalCount")
                        .asInt());
    }

    @Test
    void theThreeGroupsComeInTurnAndRecruitingShowsTheFirst() throws Exception {
        List<String> groups =
                ask("{studies(first:100 orderBy:OPEN_FIRST filter:{text:\"diabetes\"}){edges{node{recruitmentGroup}}}}")
                        .path("studies")
                        .path("edges")
                        .valueStream()
                        .map(edge -> edge.path("node").path("recruitmentGroup").asString())
                        .toList();
        List<String> order = List.of("OPEN_CONFIRMED", "OPEN_UNCONFIRMED", "NOT_OPEN");
        assertThat(groups).isSortedAccordingTo((a, b) -> order.indexOf(a) - order.indexOf(b));
        assertThat(new HashSet<>(groups)).containsExactlyInAnyOrderElementsOf(order);

        JsonNode recruiting = ask("{studies(first:100 filter:{recruiting:true}){edges{node{recruitmentGroup}}}}")
                .path("studies");
        assertThat(recruiting.path("edges")).isNotEmpty();
        recruiting
                .path("edges")
                .forEach(edge -> assertThat(
                                edge.path("node").path("recruitmentGroup").asString())
                        .isEqualTo("OPEN_CONFIRMED"));
    }

    @Test
    void theNearestOpenSiteComesFirstInDistanceOrder() throws Exception {
        JsonNode edges = ask("{studies(first:30 orderBy:DISTANCE filter:{near:{municipality:\"Umeå\"}})"
                        + "{edges{match{distanceKm nearestOpenSite{city}}}}}")
                .path("studies")
                .path("edges");
        assertThat(edges.get(0).path("match").path("distanceKm").asDouble()).isLessThan(30);
    }

    @Test
    void aQuestionThatFindsNothingOffersNearOnesWithTrueCounts() throws Exception {
        JsonNode studies = ask("{studies(filter:{text:\"qqzzxx\" recruiting:true})"
                        + "{totalCount relaxations{label(language:SV){text} filter count}}}")
                .path("studies");
        assertThat(studies.path("totalCount").asInt()).isZero();
        assertThat(studies.path("relaxations")).isNotEmpty();
        for (JsonNode relaxation : studies.path("relaxations")) {
            JsonNode counted = answer(
                            "query($filter: StudyFilter){studies(filter:$filter first:0){totalCount}}",
                            Map.of("filter", JSON.convertValue(relaxation.path("filter"), Map.class)))
                    .path("data")
                    .path("studies");
            assertThat(counted.path("totalCount").asInt())
                    .isEqualTo(relaxation.path("count").asInt());
        }
    }

    @Test
    void aPageCostsAFixedNumberOfStoreCallsWhateverItsSize() throws Exception {
        String page =
                "{studies(first:%d orderBy:UPDATED after:%s){pageInfo{endCursor} edges{node{title{text} contacts{name}"
                        + " sites{edges{node{city region{code} localNode{id} regionalNodes{id}}}} statusHistory{totalCount}}}}}";
        double before = calls();
        String cursor = ask(page.formatted(3, "null"))
                .path("studies")
                .path("pageInfo")
                .path("endCursor")
                .asString();
        double small = calls() - before;
        before = calls();
        ask(page.formatted(100, '"' + cursor + '"'));
        double large = calls() - before;

        // The follower of the change log asks four times a second beside: a second or two of it is allowed for.
        assertThat(large).isLessThanOrEqualTo(small + 12);
        assertThat(large).isLessThan(20);
    }

    private double calls() {
        return meters.counter("studielots.store.calls").count();
    }

    @Test
    void suggestionsNameConditionsStudiesAndPlaces() throws Exception {
        JsonNode found = ask("{suggestions(text:\"ume\" first:10){kind text}}").path("suggestions");
        assertThat(found.valueStream()
                        .map(s ->
                                s.path("kind").asString() + " " + s.path("text").asString()))
                .anyMatch(s -> s.startsWith("PLACE Umeå"));
        JsonNode conditions =
                ask("{suggestions(text:\"diab\"){kind text count}}").path("suggestions");
        assertThat(conditions
                        .valueStream()
                        .filter(s -> s.path("kind").asString().equals("CONCEPT")))
                .isNotEmpty()
                .allMatch(s -> s.path("count").asInt() > 0);
        assertThat(ask("{suggestions(text:\"  \"){text}}").path("suggestions")).isEmpty();
    }
}
