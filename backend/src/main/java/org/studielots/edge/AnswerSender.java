package org.studielots.edge;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** Writes answers to the wire with the headers that say how long they hold. */
final class AnswerSender {
    private final long maxAge;
    private final SwedishDay day;

    AnswerSender(Duration maxAge, SwedishDay day) {
        this.maxAge = maxAge.toSeconds();
        this.day = day;
    }

    /** Sends 304 and is true when the caller has this very answer already. */
    boolean sendNotModified(HttpServletRequest request, HttpServletResponse response, Payload payload) {
        String known = request.getHeader("If-None-Match");
        if (known == null || !hasTag(known, payload.tag())) {
            return false;
        }
        keepable(response, payload);
        response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
        return true;
    }

    /** Sends an answer that readers and caches on the way may keep for a moment. */
    void sendKeepable(HttpServletRequest request, HttpServletResponse response, String contentType, Payload payload)
            throws IOException {
        if (!sendNotModified(request, response, payload)) {
            keepable(response, payload);
            write(request, response, contentType, payload);
        }
    }

    /** Sends an answer that nobody keeps. */
    void sendOnce(HttpServletRequest request, HttpServletResponse response, ResponseType type, Answer answer)
            throws IOException {
        response.setHeader("Cache-Control", "no-store");
        if (answer.outcome() == Answer.Outcome.REFUSED) {
            response.setStatus(type.refusedStatus());
        }
        write(request, response, type.contentType(), answer.payload());
    }

    /** Sends an error with its own status. */
    void sendError(HttpServletResponse response, String contentType, int status, Payload payload) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        write(null, response, contentType, payload);
    }

    private void keepable(HttpServletResponse response, Payload payload) {
        // An answer may change at midnight by time alone, so that nobody keeps it over midnight.
        response.setHeader(
                "Cache-Control", "public, max-age=" + Math.min(maxAge, day.secondsLeft()) + ", must-revalidate");
        response.setHeader("ETag", payload.tag());
        response.setHeader("Vary", "Accept, Accept-Encoding");
    }

    private static void write(
            @Nullable HttpServletRequest request, HttpServletResponse response, String contentType, Payload payload)
            throws IOException {
        byte[] bytes = payload.plain();
        if (request != null && takesGzip(request.getHeader("Accept-Encoding"))) {
            byte[] compressed = payload.compressed();
            if (compressed != null) {
                response.setHeader("Content-Encoding", "gzip");
                bytes = compressed;
            }
        }
        response.setContentType(contentType);
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static boolean takesGzip(@Nullable String accepted) {
        if (accepted == null) {
            return false;
        }
        int at = accepted.indexOf("gzip");
        return at >= 0
                && !accepted.startsWith("gzip;q=0,", at)
                && !accepted.substring(at).equals("gzip;q=0");
    }

    private static boolean hasTag(String known, String tag) {
        if (known.strip().equals("*")) {
            return true;
        }
        String opaque = tag.substring(2);
        for (String each : known.split(",")) {
            String candidate = each.strip();
            if (candidate.equals(tag) || candidate.equals(opaque)) {
                return true;
            }
        }
        return false;
    }
}
