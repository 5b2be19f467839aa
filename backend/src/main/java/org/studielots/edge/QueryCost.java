package org.studielots.edge;

import graphql.introspection.Introspection;
import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Estimates how many values an answer can have: each field counts one, and what is below a list counts as often as the list can be long.
 * That is {@code first} or {@code last} for a page, 20 when neither is given, and 5 for any other list of objects.
 */
final class QueryCost {
    private static final int DEFAULT_PAGE = 20;
    private static final int LARGEST_PAGE = 100;
    private static final int OTHER_LIST = 5;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, @Nullable Object> variables;
    private final Map<String, Long> known = new HashMap<>();

    QueryCost(
            GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, @Nullable Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.variables = variables;
    }

    /**
     * The estimate for a selection of a validated document.
     *
     * @param set what is selected
     * @param type of which type
     * @param page length of the page that the type is a part of
     */
    long of(@Nullable SelectionSet set, GraphQLCompositeType type, int page) {
        long sum = 0;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                // The sum saturates far above any limit, so that nothing overflows.
                sum = Math.min(sum + of(selection, type, page), Integer.MAX_VALUE);
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLCompositeType type, int page) {
        if (selection instanceof Field field) {
            return field(field, type, page);
        }
        if (selection instanceof InlineFragment inline) {
            String condition = inline.getTypeCondition() == null
                    ? null
                    : inline.getTypeCondition().getName();
            return of(inline.getSelectionSet(), condition == null ? type : composite(condition, type), page);
        }
        String name = ((FragmentSpread) selection).getName();
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return 0;
        }
        String key = name + ' ' + page;
        Long cost = known.get(key);
        if (cost == null) {
            cost = of(
                    fragment.getSelectionSet(),
                    composite(fragment.getTypeCondition().getName(), type),
                    page);
            known.put(key, cost);
        }
        return cost;
    }

    private long field(Field field, GraphQLCompositeType type, int page) {
        if (field.getSelectionSet() == null || field.getName().startsWith("__")) {
            return 1;
        }
        if (!(type instanceof GraphQLFieldsContainer container)) {
            return 1;
        }
        GraphQLFieldDefinition definition = Introspection.getFieldDefinition(schema, container, field.getName());
        boolean list = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        boolean paged = definition.getArgument("first") != null;
        int pageOfField = paged ? page(field) : page;
        int times = !list
                ? 1
                : paged || field.getName().equals("edges") || field.getName().equals("nodes")
                        ? pageOfField
                        : OTHER_LIST;
        // Only a connection hands the length of its page on, to its `edges`.
        int below = paged && !list ? pageOfField : DEFAULT_PAGE;
        GraphQLCompositeType inner = (GraphQLCompositeType) GraphQLTypeUtil.unwrapAll(definition.getType());
        return 1 + times * of(field.getSelectionSet(), inner, below);
    }

    private int page(Field field) {
        int page = 0;
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals("first") || argument.getName().equals("last")) {
                page = Math.max(page, number(argument.getValue()));
            }
        }
        // A wrong number is the resolver's to refuse, in its own words.
        return page <= 0 ? DEFAULT_PAGE : Math.min(page, LARGEST_PAGE);
    }

    private int number(@Nullable Value<?> value) {
        if (value instanceof IntValue number) {
            return number.getValue().bitLength() > 31
                    ? LARGEST_PAGE
                    : number.getValue().intValue();
        }
        if (value instanceof VariableReference reference
                && variables.get(reference.getName()) instanceof Number number) {
            return number.intValue();
        }
        return 0;
    }

    private GraphQLCompositeType composite(String name, GraphQLCompositeType otherwise) {
        return schema.getType(name) instanceof GraphQLCompositeType found ? found : otherwise;
    }
}
