package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The rules of GraphQL over HTTP; the npm package's whole audit runs in infra/audit. */
@EdgeTest
class GraphQlOverHttpTest {
    private static final String GRAPHQL = "application/graphql-response+json";

    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @Test
    void aQueryIsAnsweredByPostAndByGet() {
        assertThat(asking.post("{ __typename }").body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(asking.ask("{ __typename }").body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*/* | application/json;charset=utf-8",
                "application/json | application/json;charset=utf-8",
                "application/graphql-response+json | application/graphql-response+json;charset=utf-8",
                "application/graphql-response+json, application/json;q=0.9 | application/graphql-response+json;charset=utf-8",
                "application/graphql-response+json;q=0.1, application/json | application/json;charset=utf-8",
                "text/html, application/*;q=0.8 | application/json;charset=utf-8"
            })
    void theTypeThatTheReaderLikesBestIsSent(String accept, String type) {
        HttpResponse<String> answer = asking.post("{ __typename }", "Accept", accept);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(type);
    }

    @Test
    void aReaderThatTakesNeitherTypeGets406() {
        assertThat(asking.post("{ __typename }", "Accept", "text/html").statusCode())
                .isEqualTo(406);
    }

    @Test
    void aBodyThatIsNotJsonGets415() {
        assertThat(asking.postRaw("{ __typename }", "Content-Type", "text/plain")
                        .statusCode())
                .isEqualTo(415);
        assertThat(asking.postRaw("{\"query\":\"{ __typename }\"}", "Content-Type", "application/json;charset=utf-16")
                        .statusCode())
                .isEqualTo(415);
        assertThat(Asking.error(asking.postRaw("{}")).path("message").stringValue())
                .contains("Content-Type");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | body is empty",
                "{ \"query | not valid JSON at line 1",
                "[{\"query\":\"{ __typename }\"}] | Batches are not supported",
                "7 | not a JSON object",
                "{} | `query` is missing",
                "{\"query\":\"{ __typename }\"} 7 | something after",
                "{\"query\":7} | `query` is a number. It must be a string",
                "{\"query\":[\"a\"]} | `query` is an array",
                "{\"query\":\"{ __typename }\",\"operationName\":{}} | `operationName` is an object",
                "{\"query\":\"{ __typename }\",\"variables\":\"x\"} | `variables` is a string. It must be a JSON object",
                "{\"query\":\"{ __typename }\",\"extensions\":[]} | `extensions` is an array",
                "{\"query\":\"{ __typename }\",\"query\":\"{ calls }\"} | Duplicate"
            })
    void aBodyThatCannotBeReadGets400AndTheReason(String body, String reason) {
        HttpResponse<String> answer = asking.postRaw(body, "Content-Type", "application/json", "Accept", GRAPHQL);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.code(answer)).isEqualTo("BAD_REQUEST");
        assertThat(Asking.error(answer).path("message").stringValue()).contains(reason);
    }

    @Test
    void nullParametersAreAsGoodAsAbsent() {
        String body =
                "{\"query\":\"{ __typename }\",\"operationName\":null,\"variables\":null,\"extensions\":null,\"other\":{}}";

        assertThat(asking.postRaw(body, "Content-Type", "application/json").body())
                .contains("\"Query\"");
    }

    @Test
    void variablesAndOperationNameAreHonoured() {
        String query = "query A($t: String!) { echo(text: $t) } query B { calls }";
        assertThat(asking.post(Map.of("query", query, "operationName", "A", "variables", Map.of("t", "hej å")))
                        .body())
                .isEqualTo("{\"data\":{\"echo\":\"hej å\"}}");

        String get = "/graphql?query=" + Asking.encode(query) + "&operationName=A&variables="
                + Asking.encode("{\"t\":\"hej å+%\"}");
        assertThat(asking.get(get).body()).isEqualTo("{\"data\":{\"echo\":\"hej å+%\"}}");
    }

    @Test
    void anOperationMustBeChosenAmongSeveral() {
        HttpResponse<String> none = asking.post("query A { calls } query B { calls }", "Accept", GRAPHQL);
        assertThat(none.statusCode()).isEqualTo(400);
        assertThat(Asking.error(none).path("message").stringValue())
                .contains("operationName")
                .contains("A, B");

        HttpResponse<String> unknown = asking.post(Map.of("query", "query A { calls }", "operationName", "Z"));
        assertThat(Asking.error(unknown).path("message").stringValue()).contains("It has: A");
    }

    @Test
    void aQuestionThatDoesNotFitTheSchemaIs400InTheNewTypeAnd200InTheOld() {
        for (String query : new String[] {"{", "{ nothing }", "query($id: ID!) { item(id: $id) { id } }"}) {
            HttpResponse<String> strict = asking.post(query, "Accept", GRAPHQL);
            assertThat(strict.statusCode()).as(query).isEqualTo(400);
            assertThat(strict.body()).doesNotContain("\"data\"");
            assertThat(asking.post(query, "Accept", "application/json").statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void mutationsGoByPostOnly() {
        HttpResponse<String> answer = asking.ask("mutation { touch }");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("POST, OPTIONS");
        assertThat(asking.post("mutation { touch }").body()).contains("\"data\"");
    }

    @Test
    void otherMethodsGet405() {
        HttpResponse<String> answer = asking.send(
                HttpRequest.newBuilder(asking.uri("/graphql")).DELETE().build());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Allow")).hasValue("GET, HEAD, POST, OPTIONS");
    }

    @Test
    void anAddressThatIsWronglyEncodedGets400() {
        assertThat(asking.get("/graphql").statusCode()).isEqualTo(400);
        assertThat(asking.get("/graphql?query=a&query=b").statusCode()).isEqualTo(400);
        assertThat(asking.get("/graphql?query=%7B__typename%7D&variables=%7B").statusCode())
                .isEqualTo(400);
    }

    @Test
    void anyPageMayAskAndTheBrowserKeepsTheLeave() {
        HttpResponse<String> leave = asking.send(HttpRequest.newBuilder(asking.uri("/graphql"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .headers("Origin", "https://partner.example", "Access-Control-Request-Method", "POST")
                .build());

        assertThat(leave.statusCode()).isEqualTo(204);
        assertThat(leave.headers().firstValue("Access-Control-Allow-Origin")).hasValue("*");
        assertThat(leave.headers().firstValue("Access-Control-Allow-Headers").orElse(""))
                .contains("Content-Type");
        assertThat(leave.headers().firstValue("Access-Control-Max-Age")).hasValue("86400");
        assertThat(leave.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(asking.post("{ __typename }")
                        .headers()
                        .firstValue("Access-Control-Expose-Headers")
                        .orElse(""))
                .contains("ETag", "RateLimit-Remaining");
    }

    @Test
    void theSchemaIsThereToDownload() {
        HttpResponse<String> schema = asking.get("/graphql/schema.graphqls");
        assertThat(schema.body()).contains("type ItemConnection").contains("type Query");
        String tag = schema.headers().firstValue("ETag").orElseThrow();
        assertThat(asking.get("/graphql/schema.graphqls", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void headIsGetWithoutTheBody() {
        HttpResponse<String> answer =
                asking.send(HttpRequest.newBuilder(asking.uri("/graphql?query=" + Asking.encode("{ __typename }")))
                        .method("HEAD", HttpRequest.BodyPublishers.noBody())
                        .build());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEmpty();
    }
}
