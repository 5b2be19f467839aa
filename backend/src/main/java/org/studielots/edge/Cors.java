package org.studielots.edge;

import jakarta.servlet.http.HttpServletResponse;

/** Lets the pages of any partner ask, without cookies or logins of theirs (requirement M21–M22). */
final class Cors {
    private Cors() {}

    /** Allows any page to read the answer and the headers a client works with. */
    static void allowAnyOrigin(HttpServletResponse response) {
        response.setHeader("Access-Control-Allow-Origin", "*");
        response.setHeader(
                "Access-Control-Expose-Headers",
                "ETag, Retry-After, RateLimit-Limit, RateLimit-Remaining, RateLimit-Reset");
        response.setHeader("Cross-Origin-Resource-Policy", "cross-origin");
    }

    /** Answers the question of a browser whether a page may ask; the browser keeps it for a day. */
    static void preflight(HttpServletResponse response, String methods) {
        response.setHeader("Access-Control-Allow-Methods", methods);
        response.setHeader("Access-Control-Allow-Headers", "Content-Type, Accept, If-None-Match");
        response.setHeader("Access-Control-Max-Age", "86400");
        response.setHeader("Cache-Control", "public, max-age=86400");
        response.setHeader("Allow", methods);
        response.setStatus(HttpServletResponse.SC_NO_CONTENT);
    }
}
