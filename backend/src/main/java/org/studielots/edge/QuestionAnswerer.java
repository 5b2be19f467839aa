package org.studielots.edge;

import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.ExecutionGraphQlResponse;
import org.springframework.graphql.ExecutionGraphQlService;
import org.springframework.graphql.execution.GraphQlSource;
import org.springframework.graphql.support.DefaultExecutionGraphQlRequest;
import org.studielots.shared.ErrorCode;

/** Answers one question: from the cache, or by an execution within the limits. Safe for use by many threads. */
final class QuestionAnswerer {
    private final ExecutionGraphQlService engine;
    private final GraphQLSchema schema;
    private final DocumentCache documents;
    private final ResponseCache responses;
    private final AnswerWriter writer;
    private final LimitsProperties limits;
    private final CacheProperties caches;

    QuestionAnswerer(
            ExecutionGraphQlService engine,
            GraphQlSource source,
            DocumentCache documents,
            ResponseCache responses,
            AnswerWriter writer,
            LimitsProperties limits,
            CacheProperties caches) {
        this.engine = engine;
        this.schema = source.schema();
        this.documents = documents;
        this.responses = responses;
        this.writer = writer;
        this.limits = limits;
        this.caches = caches;
    }

    /** The answer that is kept, null when there is none that still holds. */
    @Nullable Answer findKept(GraphQlQuestion question) {
        if (!caches.responses()) {
            return null;
        }
        Payload kept = responses.find(question, responses.now());
        return kept == null ? null : new Answer(kept, Answer.Outcome.CACHED);
    }

    /**
     * Executes a question.
     *
     * @param readOnly whether only queries may be executed, as by GET
     * @param shared whether the caller is nobody in particular, so that the answer may be kept for others
     */
    Answer execute(GraphQlQuestion question, boolean readOnly, boolean shared) {
        ResponseCache.Moment moment = responses.now();
        try {
            CheckedDocument document = documents.get(question.query(), schema);
            if (!document.errors().isEmpty()) {
                return refused(document.errors());
            }
            OperationDefinition operation = document.operation(question.operationName());
            boolean query = operation.getOperation() == OperationDefinition.Operation.QUERY;
            if (readOnly && !query) {
                throw new HttpProblem(
                        405, ErrorCode.BAD_REQUEST, "GET takes queries only. Send this operation by POST.");
            }
            refuseCostly(document, operation, question);
            return answer(question, moment, query && shared);
        } catch (QuestionRefused e) {
            return refused(e.errors());
        }
    }

    private Answer answer(GraphQlQuestion question, ResponseCache.Moment moment, boolean keep) {
        ExecutionResult result = run(question);
        List<GraphQLError> errors = result.getErrors();
        List<EdgeError> told =
                errors.isEmpty() ? List.of() : errors.stream().map(Errors::of).toList();
        if (!result.isDataPresent()) {
            return refused(told);
        }
        Payload payload = new Payload(writer.answer(told, true, result.getData()));
        if (!keep || !errors.isEmpty()) {
            return new Answer(payload, Answer.Outcome.PRIVATE);
        }
        if (caches.responses()) {
            responses.put(question, moment, payload);
        }
        return new Answer(payload, Answer.Outcome.PUBLIC);
    }

    private ExecutionResult run(GraphQlQuestion question) {
        DefaultExecutionGraphQlRequest request = new DefaultExecutionGraphQlRequest(
                question.query(), question.operationName(), question.variables(), Map.of(), "", Locale.ENGLISH);
        if (caches.fragments()) {
            request.configureExecutionInput((input, builder) -> {
                input.getGraphQLContext().put(FragmentStrategy.ENABLED, true);
                return input;
            });
        }
        try {
            ExecutionGraphQlResponse response =
                    Objects.requireNonNull(engine.execute(request).toFuture().join());
            return response.getExecutionResult();
        } catch (CompletionException e) {
            if (e.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw e;
        }
    }

    private void refuseCostly(CheckedDocument document, OperationDefinition operation, GraphQlQuestion question) {
        Map<String, FragmentDefinition> fragments = new HashMap<>();
        if (document.document() != null) {
            document.document()
                    .getDefinitionsOfType(FragmentDefinition.class)
                    .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        }
        GraphQLObjectType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        long cost = new QueryCost(schema, fragments, question.variables()).of(operation.getSelectionSet(), root, 1);
        if (cost > limits.maxComplexity()) {
            String message = "The query is too complex: its answer may have " + cost + " values, and at most "
                    + limits.maxComplexity()
                    + " are answered (limit on complexity). Ask for fewer fields, or for shorter pages"
                    + " with `first`.";
            throw new QuestionRefused(List.of(EdgeError.of(ErrorCode.TOO_COMPLEX, message)));
        }
    }

    private Answer refused(List<EdgeError> errors) {
        return new Answer(new Payload(writer.answer(errors, false, null)), Answer.Outcome.REFUSED);
    }
}
