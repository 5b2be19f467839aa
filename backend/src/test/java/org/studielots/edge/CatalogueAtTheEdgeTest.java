package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.studielots.Studielots;

/** The whole server with the shipped and the made-up studies, seen from its edge. */
@SpringBootTest(
        classes = Studielots.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "studielots.demo=true",
            "studielots.clock=2026-11-21T12:00:00Z",
            "studielots.cache.responses=off",
            "studielots.rate-limit.enabled=false",
            "logging.level.org.studielots=debug"
        })
@DirtiesContext
@ExtendWith(OutputCaptureExtension.class)
class CatalogueAtTheEdgeTest {
    private static final String TERM = "zqhemorrojderqz";

    /** What pages and partners ask of a study, in several wordings of the same and of other things. */
    private static final List<String> NODES = List.of(
            "id title { text language origin } recruitmentStatus plainSentence(language: $language) verifiedAt freshness",
            "plainSentence(language: EN) sites(first: $sites) { totalCount edges { cursor node { id facility city status } } }",
            "...Whole",
            "...Whole close: sites(near: { municipality: \"Umeå\" }, first: 2) { edges { node { city } } pageInfo { hasNextPage } }",
            "contact { kind name(language: $language) url email phone nodeId } contacts { name(language: SV) }",
            "statusHistory(first: 3) { totalCount edges { node { kind from to recordedAt source } } } sources { url attribution }",
            "regions { code name(language: $language) } eligibility { minimumAge { kind age { days } } criteria { text } }");

    @TempDir
    static Path data;

    @LocalServerPort
    int port;

    @Autowired
    ExecutionGraphQlService engine;

    private Asking asking = new Asking(0);

    @DynamicPropertySource
    static void ownFolder(DynamicPropertyRegistry registry) {
        registry.add("studielots.data-dir", data::toString);
    }

    @BeforeEach
    void catalogueIsThere() {
        asking = new Asking(port);
        await().atMost(Duration.ofMinutes(2))
                .until(() -> asking.post("{ studies(first: 1) { totalCount } service { position } }")
                        .body()
                        .matches(".*\"totalCount\":[89]\\d\\d,.*|.*\"totalCount\":[89]\\d\\d}.*"));
    }

    @Test
    void listsPutTogetherFromFragmentsAreTheListsThatWouldBeMade() {
        AnswerWriter writer = new AnswerWriter();
        for (String node : NODES) {
            String query = "query($first: Int, $sites: Int, $language: Language!, $filter: StudyFilter) {"
                    + " used: studies(first: 1) { edges { node { plainSentence(language: $language) sites(first: $sites) { totalCount }"
                    + " } } }"
                    + " studies(filter: $filter, orderBy: UPDATED, first: $first) { totalCount pageInfo { endCursor }"
                    + " edges { cursor node { " + node + " } } } } " + (node.contains("...Whole") ? WHOLE : "");
            for (int sites = 1; sites < 4; sites++) {
                Map<String, Object> variables = Map.of(
                        "first",
                        10 + 20 * sites,
                        "sites",
                        sites,
                        "language",
                        sites % 2 == 0 ? "SV" : "EN",
                        "filter",
                        sites == 3 ? Map.of("regions", List.of("AC")) : Map.of());
                String plain =
                        new String(writer.answer(List.of(), true, execute(query, variables)), StandardCharsets.UTF_8);
                for (int again = 0; again < 2; again++) {
                    assertThat(asking.post(Map.of("query", query, "variables", variables))
                                    .body())
                            .as("%s with %s", query, variables)
                            .isEqualTo(plain);
                }
            }
        }
    }

    private Object execute(String query, Map<String, Object> variables) {
        var result = Objects.requireNonNull(engine.execute(
                        new DefaultExecutionGraphQlRequest(query, null, variables, Map.of(), "1", Locale.ENGLISH))
                .block());
        assertThat(result.getErrors()).isEmpty();
        return Objects.requireNonNull(result.getExecutionResult().<Object>getData());
    }

    @Test
    void aTermThatIsSearchedForIsNotLogged(CapturedOutput log) {
        for (String question : List.of(
                "{ studies(filter: { text: \"%s\" }) { totalCount relaxations { count } } }",
                "{ studies(filter: { text: \"%s* OR (\\\"\" }, orderBy: RELEVANCE) { edges { match { reasons { term } } } } }",
                "{ suggestions(text: \"%s\") { text } }",
                "{ study(id: \"%s\") { id } }",
                "{ studies(filter: { near: { place: \"%s\" } }) { totalCount } }",
                "{ studies(filter: { conditions: [\"%s\"] }, after: \"%s\") { totalCount } }",
                "{ places(startingWith: \"%s\") { name } }")) {
            asking.post(question.replace("%s", TERM));
            asking.ask(question.replace("%s", TERM));
        }
        for (String address : List.of(
                "/feed.atom?q=%s",
                "/feed.atom?q=%s&plats=%s&language=en",
                "/feed.atom?tillstand=%s&inom=%s",
                "/feed.atom?%s=%s",
                "/feed.atom?q=%s%zz",
                "/feed.atom?language=%s")) {
            asking.raw(address.replace("%s", TERM));
        }
        assertThat(log.getAll()).doesNotContain(TERM);
    }

    private static final String WHOLE =
            "fragment Whole on Study { id registryIds { registry id url } madeUp acronym phases isTrial"
                    + " conditions { name derived } interventions { type name } sponsor { name class } careSettings swedishSiteCount"
                    + " enrollment { count estimated } recruiting recruitmentGroup version startDate { text firstDay precision } updatedAt"
                    + " sites(first: $sites) { edges { node { facility region { code } localNode { id name(language: $language) }"
                    + " regionalNodes { id } } } } }";
}
