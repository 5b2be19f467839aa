package org.studielots.edge;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.io.Resource;
import org.springframework.core.io.ResourceLoader;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Errors outside GraphQL in plain words: the frontend's own page for a reader, JSON for a program. Never a trace. */
@Controller
final class ErrorPagesController implements ErrorController {
    private final PagesProperties pages;
    private final ResourceLoader resources;
    private final PageRoutes routes;

    ErrorPagesController(PagesProperties pages, ResourceLoader resources) {
        this.pages = pages;
        this.resources = resources;
        this.routes = new PageRoutes(resources.getResource(pages.location() + "routes.json"));
    }

    @RequestMapping("${spring.web.error.path:/error}")
    ResponseEntity<Object> error(HttpServletRequest request) throws IOException {
        HttpStatus status = status(request);
        ResponseEntity.BodyBuilder answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        if (!takesHtml(request)) {
            Map<String, Object> problem = new LinkedHashMap<>();
            problem.put("status", status.value());
            problem.put("title", status.getReasonPhrase());
            problem.put("detail", words(status));
            return answer.contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
        }
        answer.contentType(new MediaType(MediaType.TEXT_HTML, StandardCharsets.UTF_8));
        Resource page = resources.getResource(
                pages.location() + routes.notFoundFile(path(request)).substring(1));
        if (status == HttpStatus.NOT_FOUND && !isFile(request) && page.exists()) {
            return answer.body(page.getContentAsByteArray());
        }
        return answer.body(html(status));
    }

    private static HttpStatus status(HttpServletRequest request) {
        Object code = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        HttpStatus status = code instanceof Integer number ? HttpStatus.resolve(number) : HttpStatus.NOT_FOUND;
        return status == null ? HttpStatus.INTERNAL_SERVER_ERROR : status;
    }

    private static boolean takesHtml(HttpServletRequest request) {
        String accept = request.getHeader("Accept");
        return accept != null && accept.contains("text/html");
    }

    /** Whether the address asks for a file, which the frontend cannot show a page for. */
    private static boolean isFile(HttpServletRequest request) {
        String text = path(request);
        return text.indexOf('.', text.lastIndexOf('/') + 1) >= 0;
    }

    private static String path(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String path ? path : "";
    }

    private static String words(HttpStatus status) {
        if (status == HttpStatus.NOT_FOUND) {
            return "There is nothing at this address. The API is at /graphql, its description at /graphql/schema.graphqls.";
        }
        if (status == HttpStatus.METHOD_NOT_ALLOWED) {
            return "This address cannot be asked in that way. Most take GET only.";
        }
        return status.is5xxServerError()
                ? "Something went wrong in the service. It has been logged."
                : "The request could not be understood.";
    }

    private static String html(HttpStatus status) {
        String swedish = status == HttpStatus.NOT_FOUND
                ? "Här finns ingenting."
                : status.is5xxServerError() ? "Något gick fel hos oss." : "Frågan gick inte att förstå.";
        return "<!doctype html><html lang=\"sv\"><head><meta charset=\"utf-8\"><title>" + status.value()
                + " – Studielots</title></head><body><h1>" + swedish + "</h1><p lang=\"en\">" + words(status)
                + "</p><p><a href=\"/\">Till startsidan</a></p></body></html>";
    }
}
