package org.studielots.importer.source;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/**
 * Fetches one page whole to a file, so that half a page is never imported. Asks again when the registry is overloaded (429, with its {@code
 * Retry-After}), fails (5xx), or the connection breaks: each time after a longer and randomly spread pause, a bounded number of times.
 */
final class PageFetcher {
    static final int MOST_ATTEMPTS = 6;
    private static final long FIRST_PAUSE = 500;
    private static final long LONGEST_PAUSE = 60_000;
    private static final long LONGEST_ASKED_PAUSE = Duration.ofMinutes(10).toMillis();
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final long LEAST_SPACE = 1 << 20;

    private final RegistryAccess access;

    PageFetcher(RegistryAccess access) {
        this.access = access;
    }

    /** Fetches the page at {@code address} into {@code file}. */
    RegistryPage fetch(URI address, Path file, RecordSink sink) throws PageFailure, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            Attempt result = attempt(address, file);
            if (result.page() != null) {
                return result.page();
            }
            if (result.isFinal()) {
                throw new PageFailure(result.reason(), result.status() == 400);
            }
            if (attempt == MOST_ATTEMPTS) {
                throw new PageFailure(result.reason() + "; given up after " + MOST_ATTEMPTS + " attempts", false);
            }
            long pause = result.askedPause() >= 0 ? result.askedPause() : pause(attempt);
            if (pause > LONGEST_ASKED_PAUSE) {
                throw new PageFailure(result.reason() + "; it asks to wait " + pause / 60_000 + " minutes", false);
            }
            sink.note(result.reason() + "; asking again in " + (pause + 999) / 1000 + " s");
            access.pause().of(pause);
        }
    }

    private long pause(int attempt) {
        long longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE << attempt);
        return longest / 2 + access.random().nextLong(longest / 2 + 1);
    }

    /**
     * One attempt.
     *
     * @param page the page, null when it did not come
     * @param status status of the answer, 0 without one
     * @param askedPause milliseconds that the registry asks to wait, -1 when it does not say
     */
    private record Attempt(@Nullable RegistryPage page, int status, String reason, long askedPause) {
        boolean isFinal() {
            return status >= 400 && status < 500 && status != 429 && status != 408;
        }
    }

    private Attempt attempt(URI address, Path file) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(PATIENCE)
                .header("Accept", "application/json")
                .header("Accept-Encoding", "gzip")
                .header("User-Agent", "Studielots importer")
                .build();
        CompletableFuture<HttpResponse<Path>> asked = access.http()
                .sendAsync(request, HttpResponse.BodyHandlers.ofFile(file, CREATE, WRITE, TRUNCATE_EXISTING));
        try {
            // The client's own time-out ends with the first byte: a page that stalls half-way needs this one.
            HttpResponse<Path> response = asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            return response.statusCode() == 200 ? checked(file) : failed(response);
        } catch (TimeoutException e) {
            asked.cancel(true);
            return broke("no whole page within " + PATIENCE.toMinutes() + " minutes");
        } catch (ExecutionException e) {
            throwIfDiskIsFull(file);
            return broke(message(e.getCause()));
        } catch (IOException e) {
            throwIfDiskIsFull(file);
            return broke(message(e));
        }
    }

    private static Attempt broke(String how) {
        return new Attempt(null, 0, "the connection to the registry broke (" + how + ")", -1);
    }

    private static String message(@Nullable Throwable cause) {
        String message = cause == null ? null : cause.getMessage();
        return message == null ? "no answer" : message;
    }

    private static void throwIfDiskIsFull(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        try {
            if (folder != null && Files.getFileStore(folder).getUsableSpace() < LEAST_SPACE) {
                throw new DomainException(
                        ErrorCode.UNAVAILABLE,
                        "The disk with " + folder
                                + " is full. Make room and run the same command again: it goes on where it stopped.");
            }
        } catch (IOException e) {
            throw new DomainException(ErrorCode.UNAVAILABLE, "The folder " + folder + " is not there any more.", e);
        }
    }

    private Attempt failed(HttpResponse<Path> response) {
        int status = response.statusCode();
        String reason = "the registry answers " + status
                + (status == 429 ? " (too many requests)" : status == 404 ? " (there is nothing at this address)" : "");
        if (status == 400) {
            reason += " (it does not understand the question: check the address)";
        }
        return new Attempt(
                null,
                status,
                reason,
                response.headers().firstValue("Retry-After").map(this::asked).orElse(-1L));
    }

    private long asked(String retryAfter) {
        String text = retryAfter.strip();
        try {
            if (text.chars().allMatch(Character::isDigit)) {
                return Math.multiplyExact(Long.parseLong(text), 1000L);
            }
            Instant until = ZonedDateTime.parse(text, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant();
            return Math.max(0, Duration.between(access.clock().instant(), until).toMillis());
        } catch (NumberFormatException | ArithmeticException | DateTimeParseException e) {
            return -1;
        }
    }

    // A page that ends early may still come with a fitting length from a proxy: its brackets tell.
    private static Attempt checked(Path file) throws IOException {
        Check check = new Check();
        try (BufferedInputStream in = new BufferedInputStream(Files.newInputStream(file));
                InputStream plain = Gzip.decompressed(in)) {
            if (StudyReader.read(plain, check) == 0) {
                check.broken("nothing in it", 1);
            }
        }
        if (check.broken != null) {
            return new Attempt(null, 200, "the registry's answer is cut off or no JSON (" + check.broken + ")", -1);
        }
        return new Attempt(new RegistryPage(check.records, check.nextToken, check.total), 200, "", -1);
    }

    private static final class Check implements StudyReader.Listener {
        private long records;
        private @Nullable String broken;
        private @Nullable String nextToken;
        private OptionalLong total = OptionalLong.empty();

        @Override
        public void record(byte[] json, long index) {
            records++;
        }

        @Override
        public void tooLong(long index) {
            records++;
        }

        @Override
        public void broken(String reason, long index) {
            broken = reason;
        }

        @Override
        public void nextPage(String token) {
            nextToken = token;
        }

        @Override
        public void total(long count) {
            total = OptionalLong.of(count);
        }
    }
}
