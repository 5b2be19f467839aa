package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks a running server over real HTTP. */
final class Asking {
    static final JsonMapper JSON = new JsonMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;

    Asking(int port) {
        this.base = "http://localhost:" + port;
    }

    URI uri(String path) {
        return URI.create(base + path);
    }

    HttpResponse<String> send(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError("no answer from " + request.method(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    HttpResponse<byte[]> bytes(HttpRequest request) throws IOException, InterruptedException {
        return CLIENT.send(request, BodyHandlers.ofByteArray());
    }

    HttpResponse<String> get(String path, String... headers) {
        return send(with(HttpRequest.newBuilder(uri(path)), headers).build());
    }

    /** The first line of the answer to an address that need not be one, such as one with a broken escape. */
    String raw(String address) {
        URI server = URI.create(base);
        try (Socket socket = new Socket(server.getHost(), server.getPort())) {
            String request = "GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        } catch (IOException e) {
            throw new AssertionError("no answer", e);
        }
    }

    HttpResponse<String> ask(String query, String... headers) {
        return get("/graphql?query=" + encode(query), headers);
    }

    HttpResponse<String> postRaw(String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri("/graphql")).POST(BodyPublishers.ofString(body));
        return send(with(request, headers).build());
    }

    HttpResponse<String> post(Map<String, ?> body, String... headers) {
        return postRaw(JSON.writeValueAsString(body), merge(headers));
    }

    HttpResponse<String> post(String query, String... headers) {
        return post(Map.of("query", query), headers);
    }

    /** The data of a question that has no errors. */
    JsonNode data(String query, Map<String, ?> variables) {
        HttpResponse<String> answer = post(Map.of("query", query, "variables", variables));
        JsonNode json = JSON.readTree(answer.body());
        assertThat(json.has("errors")).as(answer.body()).isFalse();
        return json.get("data");
    }

    /** The first error of an answer. */
    static JsonNode error(HttpResponse<String> answer) {
        JsonNode errors = JSON.readTree(answer.body()).path("errors");
        assertThat(errors.size()).as("errors of " + answer.body()).isPositive();
        return errors.get(0);
    }

    static String code(HttpResponse<String> answer) {
        return error(answer).path("extensions").path("code").stringValue();
    }

    static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String[] merge(String... headers) {
        Map<String, String> all = new LinkedHashMap<>(Map.of("Content-Type", "application/json"));
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], headers[i + 1]);
        }
        return all.entrySet().stream()
                .flatMap(header -> java.util.stream.Stream.of(header.getKey(), header.getValue()))
                .toArray(String[]::new);
    }

    private static HttpRequest.Builder with(HttpRequest.Builder request, String... headers) {
        return headers.length == 0 ? request : request.headers(headers);
    }
}
