package org.studielots.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses that the frontend has a page for, from its {@code routes.json}: {@code routes}, each with a {@code pattern} such as {@code
 * /studier/:id} and the {@code file} that shows it, and {@code notFound}, the files by language for every other address.
 */
final class PageRoutes {
    private static final String PAGE = "/index.html";
    private static final String ENGLISH = "/en";

    private final List<Route> routes = new ArrayList<>();
    private final String notFound;
    private final String notFoundEnglish;

    private record Route(PathPattern pattern, String file) {}

    /** Reads the routes; without the file only {@code /} is a page. */
    PageRoutes(Resource file) {
        PathPatternParser parser = new PathPatternParser();
        JsonNode root = read(file);
        for (JsonNode route : root.path("routes")) {
            String pattern = route.path("pattern").asString().replaceAll(":(\\w+)", "{$1}");
            String trimmed = pattern.length() > 1 && pattern.endsWith("/")
                    ? pattern.substring(0, pattern.length() - 1)
                    : pattern;
            routes.add(new Route(parser.parse(trimmed), route.path("file").asString(PAGE)));
        }
        if (routes.isEmpty()) {
            routes.add(new Route(parser.parse("/"), PAGE));
        }
        notFound = root.path("notFound").path("sv").asString(PAGE);
        notFoundEnglish = root.path("notFound").path("en").asString(notFound);
    }

    private static JsonNode read(Resource file) {
        JsonMapper json = new JsonMapper();
        if (!file.exists()) {
            return json.createObjectNode();
        }
        try (InputStream in = file.getInputStream()) {
            return json.readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file that shows the page at this path, or nothing when the frontend has none. A dot in its last part asks for a file. */
    Optional<String> findFile(String path) {
        if (path.indexOf('.', path.lastIndexOf('/') + 1) >= 0) {
            return Optional.empty();
        }
        boolean slash = path.length() > 1 && path.endsWith("/");
        PathContainer parsed = PathContainer.parsePath(slash ? path.substring(0, path.length() - 1) : path);
        return routes.stream()
                .filter(route -> route.pattern().matches(parsed))
                .map(Route::file)
                .findFirst();
    }

    /** The file that says, in the language of the path, that there is nothing there. */
    String notFoundFile(String path) {
        return path.equals(ENGLISH) || path.startsWith(ENGLISH + "/") ? notFoundEnglish : notFound;
    }
}
