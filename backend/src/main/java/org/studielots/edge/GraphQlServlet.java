package org.studielots.edge;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/**
 * The address {@code /graphql}: GraphQL over HTTP by POST and, for queries, GET. Answered beside Spring MVC, straight from bytes
 * (infra/adr: own endpoint).
 */
final class GraphQlServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String QUESTION = GraphQlServlet.class.getName() + ".question";

    private final transient QuestionAnswerer answerer;
    private final transient QuestionReader reader = new QuestionReader();
    private final transient RequestBody body;
    private final transient AnswerSender sender;
    private final transient RateLimiter limiter;
    private final transient AnswerWriter writer;

    GraphQlServlet(
            QuestionAnswerer answerer,
            RequestBody body,
            AnswerSender sender,
            RateLimiter limiter,
            AnswerWriter writer) {
        this.answerer = answerer;
        this.body = body;
        this.sender = sender;
        this.limiter = limiter;
        this.writer = writer;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cors.allowAnyOrigin(response);
        ResponseType type = ResponseType.accepted(request.getHeader("Accept"));
        try {
            if (request.getMethod().equals("OPTIONS")) {
                Cors.preflight(response, "GET, HEAD, POST, OPTIONS");
            } else if (type == null) {
                throw new HttpProblem(
                        406,
                        ErrorCode.BAD_REQUEST,
                        "`Accept` takes neither application/graphql-response+json nor application/json. Accept one of them.");
            } else {
                answer(request, response, type);
            }
        } catch (HttpProblem problem) {
            refuse(response, type, problem);
        } catch (RuntimeException fault) {
            String reference = FaultLog.report("a GraphQL request", fault);
            EdgeError error =
                    new EdgeError(ErrorCode.INTERNAL, FaultLog.message(reference), List.of(), List.of(), reference);
            send(response, type, 500, error);
        }
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, ResponseType type)
            throws IOException {
        switch (request.getMethod()) {
            case "POST" -> post(request, response, type);
            case "GET", "HEAD" -> get(request, response, type);
            default -> {
                response.setHeader("Allow", "GET, HEAD, POST, OPTIONS");
                throw new HttpProblem(405, ErrorCode.BAD_REQUEST, "Ask by POST, or by GET for queries.");
            }
        }
    }

    private void post(HttpServletRequest request, HttpServletResponse response, ResponseType type) throws IOException {
        limiter.count(request, response);
        body.refuseOtherThanJson(request);
        byte[] bytes = body.read(request);
        GraphQlQuestion question = reader.fromJson(bytes, bytes.length);
        boolean shared = isNobodyInParticular(request);
        Answer kept = shared ? answerer.findKept(question) : null;
        sender.sendOnce(request, response, type, kept != null ? kept : answerer.execute(question, false, shared));
    }

    /** Answers a GET from what is kept and is true, or leaves the response alone and is false. */
    boolean answerKept(HttpServletRequest request, HttpServletResponse response) throws IOException {
        ResponseType type = ResponseType.accepted(request.getHeader("Accept"));
        if (type == null || !isNobodyInParticular(request)) {
            return false;
        }
        GraphQlQuestion question;
        try {
            question = question(request);
        } catch (HttpProblem problem) {
            // Told by the servlet, which comes to the same end.
            return false;
        }
        Answer kept = answerer.findKept(question);
        if (kept == null) {
            request.setAttribute(QUESTION, question);
            return false;
        }
        Cors.allowAnyOrigin(response);
        try {
            // An unchanged answer costs next to nothing, so it is not counted: asking with If-None-Match is what
            // clients should do.
            if (!sender.sendNotModified(request, response, kept.payload())) {
                limiter.count(request, response);
                sender.sendKeepable(request, response, type.contentType(), kept.payload());
            }
        } catch (HttpProblem problem) {
            refuse(response, type, problem);
        }
        return true;
    }

    private void get(HttpServletRequest request, HttpServletResponse response, ResponseType type) throws IOException {
        limiter.count(request, response);
        GraphQlQuestion question =
                request.getAttribute(QUESTION) instanceof GraphQlQuestion read ? read : question(request);
        boolean shared = isNobodyInParticular(request);
        Answer answer = answerer.execute(question, true, shared);
        if (shared && answer.isPublic()) {
            sender.sendKeepable(request, response, type.contentType(), answer.payload());
        } else {
            sender.sendOnce(request, response, type, answer);
        }
    }

    private GraphQlQuestion question(HttpServletRequest request) {
        return reader.fromParameters(QueryParameters.parse(request.getQueryString()));
    }

    private static boolean isNobodyInParticular(HttpServletRequest request) {
        return request.getHeader("Authorization") == null;
    }

    private void refuse(HttpServletResponse response, @Nullable ResponseType type, HttpProblem problem)
            throws IOException {
        if (problem.status() == 405 && !response.containsHeader("Allow")) {
            response.setHeader("Allow", "POST, OPTIONS");
        }
        send(response, type, problem.status(), problem.error());
    }

    private void send(HttpServletResponse response, @Nullable ResponseType type, int status, EdgeError error)
            throws IOException {
        Payload payload = new Payload(writer.answer(List.of(error), false, null));
        ResponseType readable = type == null ? ResponseType.JSON : type;
        sender.sendError(response, readable.contentType(), status, payload);
    }
}
