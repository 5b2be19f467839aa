package org.studielots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks the API over HTTP: the shipped records and the made-up studies, on a fixed day. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "studielots.demo=true",
            "studielots.clock=2026-11-21T12:00:00Z",
            "studielots.cache.responses=off",
            "studielots.rate-limit.enabled=false"
        })
abstract class CatalogueApi {
    static final JsonMapper JSON = new JsonMapper();

    private static final Path DATA = newFolder();

    @LocalServerPort
    private int port;

    private final HttpClient http = HttpClient.newHttpClient();

    @DynamicPropertySource
    static void dataFolder(DynamicPropertyRegistry registry) {
        registry.add("studielots.data-dir", DATA::toString);
    }

    /** Kept as long as the server that the classes of tests share. */
    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Path.of("target"), "catalogue-api");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On a slow machine the first index takes longer than a start waits for it. */
    @BeforeEach
    final void awaitTheIndex() {
        await().atMost(Duration.ofMinutes(2))
                .until(() -> answer("{studies(first:0){totalCount}}", Map.of())
                        .path("errors")
                        .isEmpty());
    }

    final JsonNode answer(String query, Map<String, Object> variables) throws Exception {
        return rawAnswer(JSON.writeValueAsString(Map.of("query", query, "variables", variables)));
    }

    final JsonNode rawAnswer(String body) throws Exception {
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        return JSON.readTree(response.body());
    }

    final HttpResponse<byte[]> get(String address, String... headers) throws Exception {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + address));
        return http.send(
                (headers.length == 0 ? request : request.headers(headers)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    final JsonNode ask(String query) throws Exception {
        JsonNode answer = answer(query, Map.of());
        assertThat(answer.path("errors").isEmpty()).as(answer.toString()).isTrue();
        return answer.path("data");
    }
}
