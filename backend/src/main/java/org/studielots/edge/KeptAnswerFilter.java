package org.studielots.edge;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Answers a GET whose answer is kept before all other filters, straight from bytes. Whatever needs more than that, a login for one, goes
 * on down the chain to {@link GraphQlServlet}.
 */
final class KeptAnswerFilter extends HttpFilter {
    private static final long serialVersionUID = 1L;

    private final transient GraphQlServlet servlet;

    KeptAnswerFilter(GraphQlServlet servlet) {
        this.servlet = servlet;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!request.getMethod().equals("GET") || !servlet.answerKept(request, response)) {
            chain.doFilter(request, response);
        }
    }
}
