package org.studielots.edge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.springframework.core.io.Resource;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Addresses that the frontend has a page for, from its {@code routes.json}: an array of patterns such as {@code /studier/{id}}. Any other
 * address is a 404, which the frontend shows in its own words.
 */
final class PageRoutes {
    private final List<PathPattern> patterns = new ArrayList<>();

    /** Reads the patterns; without the file only {@code /} is a page. */
    PageRoutes(Resource file) {
        PathPatternParser parser = new PathPatternParser();
        patterns.add(parser.parse("/"));
        if (file.exists()) {
            texts(file).forEach(pattern -> patterns.add(parser.parse(pattern)));
        }
    }

    private static List<String> texts(Resource file) {
        try (InputStream in = file.getInputStream()) {
            JsonNode root = new JsonMapper().readTree(in);
            JsonNode list = root.isArray() ? root : root.path("routes");
            return StreamSupport.stream(list.spliterator(), false)
                    .map(JsonNode::stringValue)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether the frontend has a page at this path. */
    boolean isPage(String path) {
        boolean slash = path.length() > 1 && path.endsWith("/");
        PathContainer parsed = PathContainer.parsePath(slash ? path.substring(0, path.length() - 1) : path);
        return patterns.stream().anyMatch(pattern -> pattern.matches(parsed));
    }
}
