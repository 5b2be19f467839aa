package org.studielots;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The program in a process of its own, as whoever starts it has it: it can be killed, and other processes can reach it. */
public final class ServerProcess implements AutoCloseable {
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");
    private static final int PATIENCE_SECONDS = 180;
    private static final JsonMapper JSON = new JsonMapper();

    private final Process process;
    private final Path data;
    private final int port;
    private final HttpClient http = HttpClient.newHttpClient();

    private ServerProcess(Process process, Path data, int port) {
        this.process = process;
        this.data = data;
        this.port = port;
    }

    /** Starts a server on {@code data} and any free port, and waits until it answers. */
    public static ServerProcess serve(Path data, String... options) throws Exception {
        List<String> arguments = new ArrayList<>(List.of(options));
        arguments.add("--server.port=0");
        Process process = start(data, arguments);
        CompletableFuture<Integer> port = new CompletableFuture<>();
        Thread reader = new Thread(() -> read(process, port), "server-output");
        reader.setDaemon(true);
        reader.start();
        return new ServerProcess(process, data, port.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
    }

    private static void read(Process process, CompletableFuture<Integer> port) {
        StringBuilder output = new StringBuilder();
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                Matcher matcher = PORT.matcher(line);
                if (matcher.find()) {
                    port.complete(Integer.valueOf(matcher.group(1)));
                }
                if (!port.isDone()) {
                    output.append(line).append('\n');
                }
            }
        } catch (IOException killed) {
            // The output ends with the process.
        }
        port.completeExceptionally(new IllegalStateException("The server ended before it served:\n" + output));
    }

    /** What a command that has ended printed, and its exit code. */
    public record Ended(int exitCode, String output) {}

    /** Runs a command on {@code data} to its end. */
    public static Ended run(Path data, String... arguments) throws Exception {
        Process process = start(data, List.of(arguments));
        String output = new String(process.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private static Process start(Path data, List<String> arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx512m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                "org.studielots.Studielots"));
        command.addAll(arguments);
        command.add("--studielots.data-dir=" + data);
        return new ProcessBuilder(command).redirectErrorStream(true).start();
    }

    /** The server's data folder. */
    public Path data() {
        return data;
    }

    /** Address of the store of this server with what it asks of those who connect, for a second server to share it. */
    public String storeAddress() throws IOException {
        Properties lock = new Properties();
        try (var reader = Files.newBufferedReader(data.resolve("studielots.lock"))) {
            lock.load(reader);
        }
        return lock.getProperty("uri") + "?appName=" + lock.getProperty("token");
    }

    /** The {@code data} that the server answers to a query; an error in the answer is thrown. */
    public JsonNode ask(String query) throws Exception {
        String body = JSON.createObjectNode().put("query", query).toString();
        HttpResponse<String> response = http.send(
                HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/graphql"))
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        JsonNode answer = JSON.readTree(response.body());
        if (answer.has("errors")) {
            throw new IllegalStateException(response.body());
        }
        return answer.path("data");
    }

    /** Ends the server as a power cut of the process would: no shutdown hook, nothing flushed. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            kill();
        }
    }
}
