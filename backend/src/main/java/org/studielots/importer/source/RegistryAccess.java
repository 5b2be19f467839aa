package org.studielots.importer.source;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.random.RandomGenerator;

/**
 * How a registry is reached.
 *
 * @param http the client
 * @param folder where pages are kept while they are read, and how far an import came
 * @param clock for a registry that says until when to wait
 * @param random for the spread of waiting times, so that not everybody asks again at the same moment
 * @param pause how to wait
 */
public record RegistryAccess(HttpClient http, Path folder, Clock clock, RandomGenerator random, Pause pause) {
    private static final Duration CONNECT = Duration.ofSeconds(20);

    /** The usual access, with its files in {@code folder}. */
    public static RegistryAccess usual(Path folder, Clock clock) {
        HttpClient http = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .connectTimeout(CONNECT)
                .build();
        return new RegistryAccess(http, folder, clock, RandomGenerator.getDefault(), Thread::sleep);
    }

    /** Waits; exchanged in tests, which never wait. */
    @FunctionalInterface
    public interface Pause {
        /** Waits {@code milliseconds}. */
        void of(long milliseconds) throws InterruptedException;
    }
}
