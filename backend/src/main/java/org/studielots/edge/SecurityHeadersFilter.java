package org.studielots.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Puts the headers that protect readers on every answer. The content policy is design.md's, to the letter. */
final class SecurityHeadersFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final String pages;
    private final String graphiql;

    SecurityHeadersFilter(List<String> connectSources) {
        String connect = String.join(" ", connectSources);
        this.pages = "default-src 'none'; script-src 'self'; style-src 'self'; font-src 'self'; img-src 'self' data:; "
                + "connect-src 'self'" + (connect.isEmpty() ? "" : " " + connect)
                + "; media-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; "
                + "frame-ancestors 'self'; require-trusted-types-for 'script'";
        // GraphiQL sets styles from its script and builds its editor from strings of HTML: relaxed on its own page
        // only.
        this.graphiql =
                "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; font-src 'self' data:; "
                        + "img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean editor = request.getRequestURI().startsWith("/graphiql");
        response.setHeader("Content-Security-Policy", editor ? graphiql : pages);
        response.setHeader("Referrer-Policy", "no-referrer");
        response.setHeader("X-Content-Type-Options", "nosniff");
        response.setHeader("Permissions-Policy", "camera=(), geolocation=(self), microphone=(), payment=(), usb=()");
        response.setHeader("Cross-Origin-Opener-Policy", "same-origin");
        response.setHeader("Cross-Origin-Resource-Policy", "same-origin");
        chain.doFilter(request, response);
    }
}
