package org.studielots.edge;

import java.util.List;

/** A well-formed request whose question is not executed: it does not fit GraphQL, the schema or the limits. */
final class QuestionRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<EdgeError> errors;

    QuestionRefused(List<EdgeError> errors) {
        super("refused", null, false, false);
        this.errors = errors;
    }

    /** Why, at least one. */
    List<EdgeError> errors() {
        return errors;
    }
}
