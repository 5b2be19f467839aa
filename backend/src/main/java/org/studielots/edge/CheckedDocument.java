package org.studielots.edge;

import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/**
 * A document that was parsed, measured and validated.
 *
 * @param document its syntax tree, null when it does not parse
 * @param entry what the engine takes
 * @param errors why it must not be executed, empty when it may
 */
record CheckedDocument(@Nullable Document document, PreparsedDocumentEntry entry, List<EdgeError> errors) {

    /** The operation to execute, or a refusal that says how to choose one. */
    OperationDefinition operation(@Nullable String name) {
        List<OperationDefinition> operations =
                document == null ? List.of() : document.getDefinitionsOfType(OperationDefinition.class);
        if (name == null) {
            if (operations.size() == 1) {
                return operations.get(0);
            }
            throw refused("The document has " + operations.size()
                    + " operations. Say in `operationName` which one to execute: " + names(operations) + ".");
        }
        return operations.stream()
                .filter(operation -> name.equals(operation.getName()))
                .findFirst()
                .orElseThrow(() -> refused("The document has no operation of the name in `operationName`. It has: "
                        + names(operations) + "."));
    }

    private static String names(List<OperationDefinition> operations) {
        return String.join(
                ", ",
                operations.stream()
                        .map(operation -> operation.getName() == null ? "one without a name" : operation.getName())
                        .toList());
    }

    private static QuestionRefused refused(String message) {
        return new QuestionRefused(List.of(EdgeError.of(ErrorCode.INVALID_QUERY, message)));
    }
}
