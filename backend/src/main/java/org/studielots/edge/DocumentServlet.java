package org.studielots.edge;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;
import org.studielots.shared.Language;
import org.studielots.shared.PublicDocument;
import tools.jackson.databind.json.JsonMapper;

/** The addresses of the {@link PublicDocument}s: delivered as answers of the API are, refused in the reader's language. */
final class DocumentServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;
    private static final String METHODS = "GET, HEAD, OPTIONS";
    private static final String PROBLEM = "application/problem+json;charset=utf-8";
    private static final String LANGUAGE = "language";
    private static final int UNAVAILABLE = 503;
    /** Seconds after which what cannot be reached may be there again. */
    private static final String SOON = "10";

    private static final JsonMapper JSON = new JsonMapper();

    private final transient Map<String, PublicDocument> documents;
    private final transient SiteAddress site;
    private final transient AnswerSender sender;
    private final transient RateLimiter limiter;

    DocumentServlet(List<PublicDocument> documents, SiteAddress site, AnswerSender sender, RateLimiter limiter) {
        this.documents = documents.stream().collect(Collectors.toMap(PublicDocument::path, Function.identity()));
        this.site = site;
        this.sender = sender;
        this.limiter = limiter;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cors.allowAnyOrigin(response);
        DocumentWords words = DocumentWords.in(languageOf(request));
        try {
            switch (request.getMethod()) {
                case "OPTIONS" -> Cors.preflight(response, METHODS);
                case "GET", "HEAD" -> deliver(request, response, words);
                default -> {
                    response.setHeader("Allow", METHODS);
                    refuse(response, words, 405, ErrorCode.BAD_REQUEST, words.onlyGet());
                }
            }
        } catch (RuntimeException fault) {
            String reference = FaultLog.report("a document", fault);
            refuse(response, words, 500, ErrorCode.INTERNAL, words.fault(reference));
        }
    }

    private void deliver(HttpServletRequest request, HttpServletResponse response, DocumentWords words)
            throws IOException {
        try {
            limiter.count(request, response);
        } catch (HttpProblem tooOften) {
            refuse(response, words, 429, ErrorCode.RATE_LIMITED, words.tooOften(response.getHeader("Retry-After")));
            return;
        }
        Map<String, List<String>> parameters;
        try {
            parameters = new LinkedHashMap<>(QueryParameters.parseAll(request.getQueryString()));
        } catch (HttpProblem unreadable) {
            refuse(response, words, 400, ErrorCode.BAD_REQUEST, words.unreadable());
            return;
        }
        List<String> language = parameters.remove(LANGUAGE);
        if (language != null && !(language.equals(List.of("sv")) || language.equals(List.of("en")))) {
            refuse(response, words, 400, ErrorCode.INVALID_ARGUMENT, words.unknownLanguage());
            return;
        }
        PublicDocument document = Objects.requireNonNull(documents.get(request.getServletPath()));
        PublicDocument.Request asked =
                new PublicDocument.Request(site.of(request), words.language(), Map.copyOf(parameters));
        try {
            Payload payload = new Payload(document.write(asked));
            response.setHeader("Content-Language", words.tag());
            sender.sendKeepable(request, response, document.contentType(), payload);
        } catch (DomainException mistake) {
            refuse(response, words, mistake);
        }
    }

    private void refuse(HttpServletResponse response, DocumentWords words, DomainException mistake) throws IOException {
        switch (mistake.code()) {
            case INVALID_ARGUMENT -> refuse(response, words, 400, mistake.code(), String.valueOf(mistake.getMessage()));
            case UNAVAILABLE -> {
                response.setHeader("Retry-After", SOON);
                refuse(response, words, UNAVAILABLE, mistake.code(), words.unavailable());
            }
            default -> throw mistake;
        }
    }

    /** Problem details (RFC 9457) with the API's code. */
    private void refuse(HttpServletResponse response, DocumentWords words, int status, ErrorCode code, String detail)
            throws IOException {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("status", status);
        problem.put("title", words.title(status));
        problem.put("detail", detail);
        problem.put("code", code.name());
        response.setHeader("Content-Language", words.tag());
        sender.sendError(response, PROBLEM, status, new Payload(JSON.writeValueAsBytes(problem)));
    }

    /** The language that the address asks for, also when the rest of it cannot be read. */
    private static Language languageOf(HttpServletRequest request) {
        String query = request.getQueryString();
        return query != null && List.of(query.split("&")).contains(LANGUAGE + "=en") ? Language.EN : Language.SV;
    }
}
