package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** An answer is used again exactly as long as it holds: until the data or the Swedish day is another. */
@EdgeTest
class ResponseCacheTest {
    private static final String LIST = "{ items(first: 2) { edges { match node { title { text } } } } }";

    @LocalServerPort
    int port;

    @Autowired
    Items items;

    @Autowired
    SettableClock clock;

    private Asking asking = new Asking(0);

    @BeforeEach
    void connect() {
        asking = new Asking(port);
        clock.set("2026-11-21T12:00:00Z");
        items.change(999);
    }

    @Test
    void anAnswerIsUsedAgainUntilTheDataChanges() {
        String first = asking.ask(LIST).body();
        assertThat(asking.ask(LIST).body()).isEqualTo(first);
        assertThat(asking.post(LIST).body()).isEqualTo(first);

        items.change(1);
        assertThat(asking.ask(LIST).body())
                .isNotEqualTo(first)
                .contains("i version " + items.item(1).version());
    }

    @Test
    void otherVariablesAndOperationsAreOtherAnswers() {
        String query = "query A($t: String!) { echo(text: $t) } query B { today }";
        assertThat(body(query, "A", Map.of("t", "ett"))).contains("ett");
        assertThat(body(query, "A", Map.of("t", "två"))).contains("två");
        assertThat(body(query, "B", Map.of("t", "ett"))).contains("2026-11-21");
    }

    private String body(String query, String operation, Map<String, String> variables) {
        return asking.post(Map.of("query", query, "operationName", operation, "variables", variables))
                .body();
    }

    @Test
    void timeAloneChangesAKeptAnswerAtSwedishMidnight() {
        clock.set("2026-11-21T22:59:59Z");
        assertThat(asking.ask("{ today }").body()).contains("2026-11-21");

        clock.set("2026-11-21T23:00:00Z");
        assertThat(asking.ask("{ today }").body()).contains("2026-11-22");
    }

    @Test
    void nobodyKeepsAnAnswerOverMidnight() {
        clock.set("2026-11-21T22:59:58.500Z");
        assertThat(header(asking.ask("{ today }"), "Cache-Control")).isEqualTo("public, max-age=1, must-revalidate");

        clock.set("2026-11-21T12:00:00Z");
        assertThat(header(asking.ask("{ today }"), "Cache-Control")).isEqualTo("public, max-age=3, must-revalidate");
    }

    @Test
    void theSameAnswerIsNotSentAgainToOneWhoHasIt() {
        HttpResponse<String> first = asking.ask(LIST);
        String tag = header(first, "ETag");

        HttpResponse<String> again = asking.ask(LIST, "If-None-Match", "\"other\", " + tag);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThat(header(again, "Cache-Control")).contains("max-age=3");

        items.change(0);
        HttpResponse<String> changed = asking.ask(LIST, "If-None-Match", tag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(header(changed, "ETag")).isNotEqualTo(tag);
    }

    @Test
    void answersWithErrorsAndMutationsAreNeverKept() {
        HttpResponse<String> wrong = asking.ask("{ wrong(value: 9) calls }");
        assertThat(header(wrong, "Cache-Control")).isEqualTo("no-store");
        assertThat(asking.ask("{ wrong(value: 9) calls }").body()).isNotEqualTo(wrong.body());

        String touched = asking.post("mutation { touch }").body();
        assertThat(asking.post("mutation { touch }").body()).isNotEqualTo(touched);
    }

    @Test
    void aCallerWithALoginNeitherGivesNorGetsAKeptAnswer() {
        String theirs = asking.ask("{ calls }", "Authorization", "Bearer x").body();
        HttpResponse<String> ours = asking.ask("{ calls }");
        assertThat(ours.body()).isNotEqualTo(theirs);
        HttpResponse<String> again = asking.ask("{ calls }", "Authorization", "Bearer x");
        assertThat(again.body()).isNotEqualTo(ours.body());
        assertThat(header(again, "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void postIsNotForOthersToKeep() {
        assertThat(header(asking.post(LIST), "Cache-Control")).isEqualTo("no-store");
    }

    @Test
    void aCompressedAnswerIsTheSameAnswer() throws Exception {
        String query = "{ items(first: 20) { edges { node { summary } } } }";
        String plain = asking.ask(query).body();
        HttpResponse<byte[]> compressed =
                asking.bytes(HttpRequest.newBuilder(asking.uri("/graphql?query=" + Asking.encode(query)))
                        .header("Accept-Encoding", "br, gzip")
                        .build());

        assertThat(compressed.headers().firstValue("Content-Encoding")).hasValue("gzip");
        assertThat(compressed.headers().firstValue("Vary").orElse("")).contains("Accept-Encoding");
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(compressed.body()))) {
            assertThat(new String(unzipped.readAllBytes(), StandardCharsets.UTF_8))
                    .isEqualTo(plain);
        }
        assertThat(asking.ask(query, "Accept-Encoding", "gzip;q=0").body()).isEqualTo(plain);
    }

    @Test
    void keptAnswersCarryTheSameHeadersOfProtection() {
        asking.ask(LIST);
        HttpResponse<String> kept = asking.ask(LIST);
        assertThat(header(kept, "Content-Security-Policy")).startsWith("default-src 'none'");
        assertThat(header(kept, "Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(header(kept, "Cross-Origin-Resource-Policy")).isEqualTo("cross-origin");
    }

    private static String header(HttpResponse<?> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
