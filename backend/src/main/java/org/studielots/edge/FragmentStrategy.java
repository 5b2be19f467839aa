package org.studielots.edge;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.CoercedVariables;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.ResultPath;
import graphql.schema.GraphQLObjectType;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.Fragmentable;

/**
 * Executes queries, and answers a {@link Fragmentable} object from the JSON made of it before, when all that is asked of it depends on
 * its key alone. Only where the caller can take JSON among the values: see {@link #ENABLED}.
 */
final class FragmentStrategy extends AsyncExecutionStrategy {
    /** Key in the GraphQL context; {@code true} lets {@link RawJson} stand among the values of an execution's result. */
    static final String ENABLED = "studielots.fragments";

    private final FragmentSelections selections;
    private final FragmentCache fragments;
    private final AnswerWriter writer;

    FragmentStrategy(
            DataFetcherExceptionHandler exceptions,
            FragmentSelections selections,
            FragmentCache fragments,
            AnswerWriter writer) {
        super(exceptions);
        this.selections = selections;
        this.fragments = fragments;
        this.writer = writer;
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext context, ExecutionStrategyParameters parameters) {
        FragmentCache.Key key =
                parameters.getSource() instanceof Fragmentable object ? key(context, parameters, object) : null;
        if (key == null) {
            return super.completeValue(context, parameters);
        }
        RawJson known = fragments.find(key);
        if (known != null) {
            // A leaf, as a scalar is: what counts the levels of batch loading must not wait for fields below.
            return new FieldValueInfo(CompleteValueType.SCALAR, known);
        }
        FieldValueInfo made = super.completeValue(context, parameters);
        Object value = made.getFieldValueObject();
        if (value instanceof CompletableFuture<?> future) {
            return new FieldValueInfo(
                    made.getCompleteValueType(),
                    future.thenApply(map -> keep(context, parameters.getPath(), key, map)),
                    made.getFieldValueInfos());
        }
        return new FieldValueInfo(
                made.getCompleteValueType(),
                keep(context, parameters.getPath(), key, value),
                made.getFieldValueInfos());
    }

    private FragmentCache.@Nullable Key key(
            ExecutionContext context, ExecutionStrategyParameters parameters, Fragmentable object) {
        MergedField field = parameters.getField();
        if (!field.isSingleField()
                || !(parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType type)
                || !context.getGraphQLContext().getBoolean(ENABLED)) {
            return null;
        }
        FragmentSelection selection =
                selections.find(field.getSingleField(), type, context.getGraphQLSchema(), context.getFragmentsByName());
        return selection == null
                ? null
                : new FragmentCache.Key(
                        object.fragmentKey(), selection, values(selection, context.getCoercedVariables()));
    }

    private static List<@Nullable Object> values(FragmentSelection selection, CoercedVariables variables) {
        if (selection.variables().isEmpty()) {
            return List.of();
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (String name : selection.variables()) {
            // A variable that was left out differs from one that is null: an argument's default applies to the first
            // only.
            values.add(variables.containsKey(name) ? variables.get(name) : FragmentStrategy.class);
        }
        return values;
    }

    private @Nullable Object keep(
            ExecutionContext context, ResultPath path, FragmentCache.Key key, @Nullable Object value) {
        if (value == null || hasErrorBelow(context, path)) {
            return value;
        }
        RawJson json = writer.fragment(value);
        fragments.put(key, json);
        return json;
    }

    private static boolean hasErrorBelow(ExecutionContext context, ResultPath path) {
        List<Object> here = path.toList();
        return context.getErrors().stream().anyMatch(error -> {
            List<Object> where = error.getPath();
            return where == null
                    || where.size() >= here.size()
                            && where.subList(0, here.size()).equals(here);
        });
    }
}
