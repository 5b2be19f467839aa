package org.studielots.edge;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a GraphQL-over-HTTP request asks. Two equal questions have the same answer at one data version.
 *
 * @param query the document
 * @param operationName which of its operations, null when it has one
 * @param variables values of its variables
 */
record GraphQlQuestion(String query, @Nullable String operationName, Map<String, @Nullable Object> variables) {}
