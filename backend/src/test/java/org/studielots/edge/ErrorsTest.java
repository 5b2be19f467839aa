package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Every mistake gets a code and words that help; a fault of ours gets a number, and the log has its cause. */
@EdgeTest
@ExtendWith(OutputCaptureExtension.class)
class ErrorsTest {
    @LocalServerPort
    int port;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{ | INVALID_QUERY | ends too early",
                "{ items(first: ) { totalCount } } | INVALID_QUERY | line 1, column 16",
                "{ nothing } | INVALID_QUERY | Field 'nothing' in type 'Query' is undefined (at nothing)",
                "{ item { id } } | INVALID_QUERY | Missing field argument 'id'",
                "{ item(id: {a: 1}) { id } } | INVALID_QUERY | is not a valid 'ID'",
                "{ items(first: \"x\") { totalCount } } | INVALID_QUERY | is not a valid 'Int'",
                "{ items } | INVALID_QUERY | Subselection required",
                "subscription { x } | INVALID_QUERY | ubscription"
            })
    void aQueryThatDoesNotFitSaysWhatAndWhere(String query, String code, String words) {
        JsonNode error = Asking.error(asking.post(query));

        assertThat(error.at("/extensions/code").stringValue()).isEqualTo(code);
        assertThat(error.path("message").stringValue()).contains(words).doesNotContain("Validation error");
    }

    @Test
    void wrongVariablesSayWhich() {
        String query = "query($id: ID!, $n: Int) { item(id: $id) { id } items(first: $n) { totalCount } }";

        JsonNode missing = Asking.error(asking.post(query));
        assertThat(missing.at("/extensions/code").stringValue()).isEqualTo("INVALID_ARGUMENT");
        assertThat(missing.path("message").stringValue()).contains("'id'").contains("Give it a value");

        JsonNode wrong =
                Asking.error(asking.post(Map.of("query", query, "variables", Map.of("id", "I1", "n", "many"))));
        assertThat(wrong.at("/extensions/code").stringValue()).isEqualTo("INVALID_ARGUMENT");
        assertThat(wrong.path("message").stringValue()).contains("'n'");
    }

    @Test
    void aMistakeInAFieldKeepsTheRestOfTheAnswer() {
        HttpResponse<String> answer = asking.post("{ a: wrong(value: 9) b: echo(text: \"kvar\") }");

        assertThat(answer.statusCode()).isEqualTo(200);
        JsonNode error = Asking.error(answer);
        assertThat(error.at("/extensions/code").stringValue()).isEqualTo("INVALID_ARGUMENT");
        assertThat(error.path("message").stringValue()).isEqualTo("`value` is 9; give 1 to 3.");
        assertThat(error.at("/path/0").stringValue()).isEqualTo("a");
        assertThat(error.at("/locations/0/line").intValue()).isEqualTo(1);
        assertThat(answer.body()).contains("\"data\":{\"a\":null,\"b\":\"kvar\"}");
    }

    @Test
    void aFaultOfOursIsLoggedOnceUnderTheNumberThatIsTold(CapturedOutput log) {
        HttpResponse<String> answer = asking.post("{ broken }");

        JsonNode error = Asking.error(answer);
        String reference = error.at("/extensions/reference").stringValue();
        assertThat(error.at("/extensions/code").stringValue()).isEqualTo("INTERNAL");
        assertThat(error.path("message").stringValue()).contains(reference);
        assertThat(answer.body()).doesNotContain("secret").doesNotContain("IllegalState");
        assertThat(log.getAll().split(reference, -1)).hasSize(2);
        assertThat(log.getAll())
                .contains("java.lang.IllegalStateException")
                .contains("ItemsController.broken")
                .doesNotContain("the secret cause");
    }

    @Test
    void aBrokenPromiseOfTheSchemaIsAFaultOfOurs() {
        assertThat(Asking.code(asking.post("{ promised }"))).isEqualTo("INTERNAL");
    }
}
