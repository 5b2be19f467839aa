package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A question that is too large is refused soon, and is told which limit it meets. */
@EdgeTest
@Timeout(20)
class LimitsTest {
    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @Test
    void aQueryOfAMegabyteGets413() {
        HttpResponse<String> answer = asking.post("{ __typename }" + " ".repeat(1_000_000));

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(message(answer)).contains("262144 bytes (256 kB)");
    }

    @Test
    void aBodyWithoutALengthIsReadToTheLimitOnly() {
        byte[] body = ("{\"query\":\"{ __typename }" + " ".repeat(1_000_000) + "\"}")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(asking.uri("/graphql"))
                .header("Content-Type", "application/json")
                .timeout(Duration.ofSeconds(10))
                .POST(BodyPublishers.ofInputStream(() -> new java.io.ByteArrayInputStream(body)))
                .build();

        assertThat(asking.send(request).statusCode()).isEqualTo(413);
    }

    @Test
    void aQueryOfTwoHundredLevelsIsTooComplex() {
        String query = "{ item(id: \"I1\") " + "{ twin ".repeat(200) + "{ id }" + "}".repeat(200) + " }";
        HttpResponse<String> answer = asking.post(query);

        assertThat(Asking.code(answer)).isEqualTo("TOO_COMPLEX");
        assertThat(message(answer)).contains("15 levels").contains("limit on depth");
    }

    @Test
    void aQueryOfTenThousandLevelsIsTooComplex() {
        HttpResponse<String> answer = asking.post("{" + "a{".repeat(3_000));

        assertThat(Asking.code(answer)).isEqualTo("TOO_COMPLEX");
        assertThat(message(answer)).contains("limit on depth");
    }

    @Test
    void tenThousandAliasesAreTooComplex() {
        HttpResponse<String> answer = asking.post(aliases(10_000));

        assertThat(Asking.code(answer)).isEqualTo("TOO_COMPLEX");
        assertThat(message(answer)).contains("8000").contains("limit on tokens");
    }

    @Test
    void aliasesBelowTheRootCountToo() {
        String query = "{ item(id: \"I1\") " + aliases(61).replace("__typename", "id") + " }";

        assertThat(message(asking.post(query)))
                .contains("61")
                .contains("at most 60")
                .contains("limit on aliases");
    }

    @Test
    void rootFieldsAreCounted() {
        assertThat(message(asking.post(aliases(31)))).contains("at most 30").contains("limit on root fields");
        assertThat(asking.post(aliases(30)).body()).startsWith("{\"data\"");
    }

    @Test
    void theLengthOfPagesMultiplies() {
        String query =
                "query($n: Int) { items(first: $n) { edges { node { sites(first: 100) { edges { node { id facility city"
                        + " country status region { code name } } cursor } pageInfo { hasNextPage } totalCount } } } } }";

        HttpResponse<String> all = asking.post(Map.of("query", query, "variables", Map.of("n", 100)));
        assertThat(Asking.code(all)).isEqualTo("TOO_COMPLEX");
        assertThat(message(all))
                .contains("at most 100000")
                .contains("limit on complexity")
                .contains("`first`");

        assertThat(asking.data(query, Map.of("n", 20)).at("/items/edges").size())
                .isEqualTo(20);
    }

    @Test
    void fragmentsThatSpreadEachOtherTwiceAreMeasuredSoon() {
        String fragments = IntStream.range(0, 60)
                .mapToObj(n ->
                        "fragment F" + n + " on Item { twin { ...F" + (n + 1) + " } twin { ...F" + (n + 1) + " } }")
                .collect(Collectors.joining(" "));
        HttpResponse<String> answer =
                asking.post("{ item(id: \"I1\") { ...F0 } } " + fragments + " fragment F60 on Item { id }");

        assertThat(Asking.code(answer)).isEqualTo("TOO_COMPLEX");
    }

    @Test
    void aFragmentThatSpreadsItselfIsRefused() {
        HttpResponse<String> answer =
                asking.post("{ item(id: \"I1\") { ...F } } fragment F on Item { id twin { ...F } }");

        assertThat(Asking.code(answer)).isEqualTo("INVALID_QUERY");
    }

    @Test
    void wrongPagesAreTheFieldsToRefuse() {
        HttpResponse<String> answer = asking.post("{ items(first: 100000) { totalCount } }");
        assertThat(Asking.code(answer)).isEqualTo("INVALID_ARGUMENT");
        assertThat(message(answer)).isEqualTo("`first` is 100000; give 1 to 100.");
    }

    @Test
    void theEditorCanStillReadTheSchema() {
        String introspection = graphql.introspection.IntrospectionQueryBuilder.build(
                graphql.introspection.IntrospectionQueryBuilder.Options.defaultOptions()
                        .descriptions(true)
                        .specifiedByUrl(true)
                        .directiveIsRepeatable(true)
                        .schemaDescription(true)
                        .inputValueDeprecation(true)
                        .typeRefFragmentDepth(9));

        assertThatCode(() -> asking.data(introspection, Map.of())).doesNotThrowAnyException();
    }

    private static String aliases(int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> "a" + n + ": __typename")
                .collect(Collectors.joining(" ", "{ ", " }"));
    }

    private static String message(HttpResponse<String> answer) {
        return Asking.error(answer).path("message").stringValue();
    }
}
