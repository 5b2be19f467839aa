package org.studielots.edge;

import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/** Reads the body of a POST within the limit. */
final class RequestBody {
    private final int limit;

    RequestBody(int limit) {
        this.limit = limit;
    }

    /** Refuses with 415 what is not JSON in UTF-8. */
    void refuseOtherThanJson(HttpServletRequest request) {
        String type = request.getContentType();
        if (!isJson(type)) {
            throw new HttpProblem(
                    415,
                    ErrorCode.BAD_REQUEST,
                    (type == null ? "`Content-Type` is missing." : "`Content-Type` is not JSON.")
                            + " Send a JSON object with `Content-Type: application/json`.");
        }
    }

    private static boolean isJson(@Nullable String type) {
        if (type == null) {
            return false;
        }
        String[] parts = type.toLowerCase(Locale.ROOT).split(";");
        if (!parts[0].strip().equals("application/json")) {
            return false;
        }
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip().replace("\"", "");
            if (parameter.startsWith("charset=")
                    && !parameter.equals("charset=utf-8")
                    && !parameter.equals("charset=us-ascii")) {
                return false;
            }
        }
        return true;
    }

    /** The whole body, or a refusal with 413. */
    byte[] read(HttpServletRequest request) throws IOException {
        if (request.getContentLengthLong() > limit) {
            throw tooLarge();
        }
        int expected = request.getContentLength();
        ServletInputStream in = request.getInputStream();
        if (expected >= 0) {
            byte[] bytes = new byte[expected];
            int read = in.readNBytes(bytes, 0, expected);
            return read == expected ? bytes : Arrays.copyOf(bytes, read);
        }
        byte[] bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw tooLarge();
        }
        return bytes;
    }

    private HttpProblem tooLarge() {
        return new HttpProblem(
                413,
                ErrorCode.TOO_COMPLEX,
                "The body is too large: at most " + limit + " bytes (" + limit / 1024
                        + " kB) are read. Send a shorter query, and long values as variables.");
    }
}
