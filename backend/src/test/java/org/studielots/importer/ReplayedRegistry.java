package org.studielots.importer;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A registry on this machine that answers real records by pages, and misbehaves as it is told. */
final class ReplayedRegistry implements AutoCloseable {
    private final HttpServer server;
    private final List<String> records;
    private final int pageSize;
    private final Queue<Fault> faults = new ArrayDeque<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** What goes wrong with one answer. */
    interface Fault {
        void answer(HttpExchange exchange, byte[] page) throws IOException;
    }

    ReplayedRegistry(List<String> records, int pageSize) {
        this.records = List.copyOf(records);
        this.pageSize = pageSize;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newSingleThreadExecutor(work -> {
            Thread thread = new Thread(work, "replayed-registry");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext("/", this::handle);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/api/v2/studies?query.locn=Sweden";
    }

    /** The next answers go wrong so, one after the other. */
    void misbehave(Fault... next) {
        faults.addAll(List.of(next));
    }

    /** The queries that came, in order. */
    List<String> asked() {
        return asked;
    }

    private synchronized void handle(HttpExchange exchange) throws IOException {
        String query = exchange.getRequestURI().getQuery();
        asked.add(query);
        byte[] page = page(query).getBytes(StandardCharsets.UTF_8);
        Fault fault = faults.poll();
        try (exchange) {
            if (fault != null) {
                fault.answer(exchange, page);
            } else {
                whole(exchange, page);
            }
        }
    }

    private String page(String query) {
        int from = 0;
        for (String part : query.split("&")) {
            if (part.startsWith("pageToken=t")) {
                from = Integer.parseInt(part.substring("pageToken=t".length()));
            }
        }
        int to = Math.min(from + pageSize, records.size());
        List<String> fields = new ArrayList<>();
        if (query.contains("countTotal=true")) {
            fields.add("\"totalCount\": " + records.size());
        }
        fields.add("\"studies\": [" + String.join(",\n", records.subList(from, to)) + "]");
        if (to < records.size()) {
            fields.add("\"nextPageToken\": \"t" + to + "\"");
        }
        return "{" + String.join(",", fields) + "}";
    }

    private static void whole(HttpExchange exchange, byte[] page) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(200, page.length);
        try (OutputStream body = exchange.getResponseBody()) {
            body.write(page);
        }
    }

    static Fault status(int status) {
        return (exchange, page) -> exchange.sendResponseHeaders(status, -1);
    }

    static Fault tooManyRequests(String retryAfter) {
        return (exchange, page) -> {
            exchange.getResponseHeaders().set("Retry-After", retryAfter);
            exchange.sendResponseHeaders(429, -1);
        };
    }

    /** Half of the page, as if it were all. */
    static Fault halfAPage() {
        return (exchange, page) -> whole(exchange, java.util.Arrays.copyOf(page, page.length / 2));
    }

    /** Half of the page, then the connection breaks. */
    static Fault brokenConnection() {
        return (exchange, page) -> {
            exchange.sendResponseHeaders(200, page.length);
            exchange.getResponseBody().write(page, 0, page.length / 2);
            exchange.getResponseBody().flush();
        };
    }

    static Fault text(String text) {
        return (exchange, page) -> whole(exchange, text.getBytes(StandardCharsets.UTF_8));
    }

    URI uri() {
        return URI.create(address());
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
