package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.common.KeyValue;
import io.micrometer.observation.Observation;
import io.micrometer.observation.ObservationHandler;
import io.micrometer.observation.ObservationRegistry;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A term that somebody searches for is found in nothing that the server writes: no log, no metric, no trace. */
@EdgeTest(
        properties = {
            "spring.graphql.schema.locations=classpath:edge/",
            "studielots.pages.location=classpath:/edge/pages/",
            "studielots.rate-limit.enabled=false",
            "management.endpoints.web.exposure.include=*",
            "logging.level.org.studielots=debug",
            "spring.mvc.log-resolved-exception=true"
        })
@ExtendWith(OutputCaptureExtension.class)
class PrivacyTest {
    private static final String TERM = "zqhemorrojderqz";

    @LocalServerPort
    int port;

    @Autowired
    ObservationRegistry observations;

    @Test
    void aPlantedTermIsFoundNowhere(CapturedOutput log) throws Exception {
        Queue<String> traces = recordTraces();
        Asking asking = new Asking(port);

        assertThat(asking.post(Map.of("query", "query($t: String!) { echo(text: $t) }", "variables", Map.of("t", TERM)))
                        .body())
                .contains(TERM);
        assertThat(asking.ask("{ echo(text: \"" + TERM + "\") }").body()).contains(TERM);
        asking.post(
                "query " + TERM + " { echo(text: \"" + TERM + "\") broken promised }",
                "Referer",
                "http://a/?q=" + TERM);
        asking.post("{ " + TERM + " }");
        asking.post("{ items(first: \"" + TERM + "\") { totalCount } } " + TERM);
        asking.post("{ wrong(value: \"" + TERM + "\") }");
        asking.post("{ echo(text: \"" + TERM + " ".repeat(300_000) + "\") }");
        asking.postRaw("{\"query\": " + TERM, "Content-Type", "application/json");
        asking.postRaw(TERM, "Content-Type", "text/" + TERM);
        asking.get("/graphql?query=" + TERM + "&variables=" + TERM + "&operationName=" + TERM);
        asking.get("/studier?text=" + TERM, "Referer", "http://localhost/?text=" + TERM, "User-Agent", TERM);
        asking.get("/studier/" + TERM, "Accept", "text/html");
        asking.get("/finns-inte/" + TERM + ".png", "Accept", "text/html");
        asking.get("/actuator/metrics/" + TERM);
        asking.send(HttpRequest.newBuilder(asking.uri("/studier?q=" + TERM))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("a=%zz" + TERM))
                .build());
        raw("GET /graphql?query={" + TERM + "\"<> HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw("GET /graphql?query=%zz" + TERM + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw("GET /" + TERM + "\u0001 HTTP/1.1\r\nHost: localhost\r\n\r\n");
        raw("GET / HTTP/1.1\r\nHost: " + TERM + "_\\\r\nX " + TERM + ": 1\r\n\r\n");
        raw("GET /?" + TERM.repeat(4000) + " HTTP/1.1\r\nHost: localhost\r\n\r\n");

        assertThat(log.getAll()).as("what was logged").contains("FaultLog").doesNotContain(TERM);
        assertThat(traces).as("what traces would hold").isNotEmpty().noneMatch(text -> text.contains(TERM));
        assertThat(metrics(asking))
                .as("what is measured")
                .contains("http.server.requests")
                .doesNotContain(TERM);
    }

    private Queue<String> recordTraces() {
        Queue<String> recorded = new ConcurrentLinkedQueue<>();
        observations.observationConfig().observationHandler(new ObservationHandler<>() {
            @Override
            public void onStop(Observation.Context context) {
                String values = StreamSupport.stream(context.getAllKeyValues().spliterator(), false)
                        .map(KeyValue::toString)
                        .collect(Collectors.joining(" "));
                recorded.add(context.getName() + " " + context.getContextualName() + " " + values);
            }

            @Override
            public boolean supportsContext(Observation.Context context) {
                return true;
            }
        });
        return recorded;
    }

    /** Every metric with all its tags. */
    private static String metrics(Asking asking) {
        StringBuilder all = new StringBuilder();
        Asking.JSON
                .readTree(asking.get("/actuator/metrics").body())
                .path("names")
                .forEach(name -> all.append(name.stringValue())
                        .append(asking.get("/actuator/metrics/" + name.stringValue())
                                .body()));
        return all.toString();
    }

    private void raw(String request) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            socket.shutdownOutput();
            socket.getInputStream().readAllBytes();
        }
    }
}
