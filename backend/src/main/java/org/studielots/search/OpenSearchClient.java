package org.studielots.search;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchClientImplementor;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchRequest;
import org.hibernate.search.backend.elasticsearch.client.common.spi.ElasticsearchResponse;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * Sends requests to an OpenSearch cluster, by turns to its nodes, and to the next one when a node does not answer. Every request of ours
 * may be sent twice without harm. Nothing of what is asked gets into a message or a log.
 */
final class OpenSearchClient implements ElasticsearchClientImplementor {
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration ANSWER = Duration.ofMinutes(2);
    private static final int ATTEMPTS = 2;
    static final int NOT_FOUND = 404;
    static final int CONFLICT = 409;
    private static final int FIRST_ERROR = 400;

    private final Gson gson = new GsonBuilder().serializeNulls().create();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .build();
    private final List<URI> nodes;
    private final @Nullable String authorization;
    private final AtomicInteger turn = new AtomicInteger();

    OpenSearchClient(OpenSearchSettings settings) {
        nodes = settings.uris();
        authorization = settings.username() == null
                ? null
                : "Basic "
                        + Base64.getEncoder()
                                .encodeToString((settings.username() + ":" + settings.password())
                                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Sends a request and gives the answer's body; an error is thrown unless its status is among {@code expected}. */
    ElasticsearchResponse ask(ElasticsearchRequest request, int... expected) {
        ElasticsearchResponse response;
        try {
            response = submit(request).join();
        } catch (CompletionException e) {
            throw unavailable("does not answer", e.getCause());
        }
        if (response.statusCode() < FIRST_ERROR) {
            return response;
        }
        for (int status : expected) {
            if (status == response.statusCode()) {
                return response;
            }
        }
        throw new RefusedException(response.statusCode(), errorType(response.body()));
    }

    /** The cluster refused a request. */
    static final class RefusedException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final int status;
        private final String type;

        RefusedException(int status, String type) {
            super("The search cluster refused a request with status " + status + ", " + type);
            this.status = status;
            this.type = type;
        }

        String type() {
            return type;
        }

        int status() {
            return status;
        }
    }

    static DomainException unavailable(String how, @Nullable Throwable cause) {
        String kind = cause == null ? "" : " (" + cause.getClass().getSimpleName() + ")";
        return new DomainException(
                ErrorCode.UNAVAILABLE,
                "The search cluster " + how + kind + ". Ask again in some seconds; whoever runs the service: check"
                        + " studielots.search.opensearch.uris and that the cluster runs.");
    }

    // The reason may quote the question: only the type is told.
    private static String errorType(@Nullable JsonObject body) {
        if (body != null && body.get("error") instanceof JsonObject error && error.has("type")) {
            return error.get("type").getAsString();
        }
        return "without a reason";
    }

    @Override
    public CompletableFuture<ElasticsearchResponse> submit(ElasticsearchRequest request) {
        return attempt(request, Math.max(ATTEMPTS, nodes.size()));
    }

    private CompletableFuture<ElasticsearchResponse> attempt(ElasticsearchRequest request, int attempts) {
        URI node = nodes.get(Math.floorMod(turn.getAndIncrement(), nodes.size()));
        return http.sendAsync(toHttp(node, request), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .thenApply(response -> new ElasticsearchResponse(
                        node.getAuthority(), response.statusCode(), null, parse(response.body())))
                .exceptionallyCompose(failure -> attempts > 1 && isConnection(failure)
                        ? attempt(request, attempts - 1)
                        : CompletableFuture.failedFuture(failure));
    }

    private static boolean isConnection(Throwable failure) {
        Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
        return cause instanceof IOException
                && !(cause instanceof java.net.http.HttpTimeoutException timeout
                        && !(timeout instanceof java.net.http.HttpConnectTimeoutException));
    }

    private @Nullable JsonObject parse(String body) {
        try {
            return body.isEmpty() ? null : gson.fromJson(body, JsonObject.class);
        } catch (JsonParseException notAnObject) {
            return null;
        }
    }

    private HttpRequest toHttp(URI node, ElasticsearchRequest request) {
        String base = node.toString();
        StringBuilder address = new StringBuilder(base.endsWith("/") ? base.substring(0, base.length() - 1) : base);
        address.append(request.path());
        if (!request.parameters().isEmpty()) {
            address.append(request.parameters().entrySet().stream()
                    .map(parameter -> encode(parameter.getKey()) + "=" + encode(parameter.getValue()))
                    .collect(Collectors.joining("&", "?", "")));
        }
        List<JsonObject> parts = request.bodyParts();
        HttpRequest.Builder built = HttpRequest.newBuilder(URI.create(address.toString()))
                .timeout(ANSWER)
                .method(
                        request.method(),
                        parts.isEmpty()
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(body(request)));
        if (!parts.isEmpty()) {
            built.header("Content-Type", isLines(request) ? "application/x-ndjson" : "application/json");
        }
        if (authorization != null) {
            built.header("Authorization", authorization);
        }
        return built.build();
    }

    private String body(ElasticsearchRequest request) {
        if (!isLines(request)) {
            return gson.toJson(request.bodyParts().get(0));
        }
        StringBuilder lines = new StringBuilder();
        for (JsonObject part : request.bodyParts()) {
            lines.append(gson.toJson(part)).append('\n');
        }
        return lines.toString();
    }

    private static boolean isLines(ElasticsearchRequest request) {
        return request.bodyParts().size() > 1 || request.path().endsWith("/_bulk");
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public <T> T unwrap(Class<T> clientClass) {
        return clientClass.cast(http);
    }

    @Override
    public void close() {
        // The JDK's client ends when nothing refers to it.
    }
}
