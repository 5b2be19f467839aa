package org.studielots.edge;

import graphql.language.SourceLocation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/**
 * One entry of {@code errors} in an answer.
 *
 * @param code sent as {@code extensions.code}
 * @param message what was wrong, where, and what would be right
 * @param locations where in the document, empty when not known
 * @param path which field of the answer, empty for an error of the whole request
 * @param reference number under which the log has the cause, null unless the fault is ours
 */
record EdgeError(
        ErrorCode code,
        String message,
        List<SourceLocation> locations,
        List<Object> path,
        @Nullable String reference) {

    /** An error of the whole request. */
    static EdgeError of(ErrorCode code, String message) {
        return new EdgeError(code, message, List.of(), List.of(), null);
    }

    /** An error at a place of the document. */
    static EdgeError at(ErrorCode code, String message, @Nullable List<SourceLocation> locations) {
        return new EdgeError(code, message, locations == null ? List.of() : locations, List.of(), null);
    }
}
