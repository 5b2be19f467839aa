package org.studielots.edge;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The two media types that an answer can have. Source: GraphQL over HTTP. */
enum ResponseType {
    /** A well-formed request is answered with 200 whatever became of it. */
    JSON("application/json;charset=utf-8", 200),
    /** A question that was not executed is answered with 400. */
    GRAPHQL("application/graphql-response+json;charset=utf-8", 400);

    private final String contentType;
    private final int refusedStatus;

    ResponseType(String contentType, int refusedStatus) {
        this.contentType = contentType;
        this.refusedStatus = refusedStatus;
    }

    /** Value of the {@code Content-Type} header. */
    String contentType() {
        return contentType;
    }

    /** Status of a question that does not fit GraphQL, the schema or the limits. */
    int refusedStatus() {
        return refusedStatus;
    }

    /** The type that an {@code Accept} header likes best, JSON without one, null when it takes neither. The first of equals wins. */
    static @Nullable ResponseType accepted(@Nullable String accept) {
        if (accept == null || accept.isBlank() || accept.equals("*/*")) {
            return JSON;
        }
        ResponseType best = null;
        double bestQuality = 0;
        for (String range : accept.split(",")) {
            String[] parts = range.split(";");
            ResponseType type = named(parts[0].strip().toLowerCase(Locale.ROOT));
            double quality = quality(parts);
            if (type != null && quality > bestQuality) {
                best = type;
                bestQuality = quality;
            }
        }
        return best;
    }

    private static @Nullable ResponseType named(String range) {
        return switch (range) {
            case "application/graphql-response+json" -> GRAPHQL;
            case "application/json", "application/*", "*/*" -> JSON;
            default -> null;
        };
    }

    private static double quality(String[] parts) {
        for (int i = 1; i < parts.length; i++) {
            String parameter = parts[i].strip();
            if (parameter.startsWith("q=")) {
                try {
                    return Double.parseDouble(parameter.substring(2));
                } catch (NumberFormatException e) {
                    return 0;
                }
            }
        }
        return 1;
    }
}
