package org.studielots.study;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.DataFetchingEnvironment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is asked below a field, read from the query as it is written. The engine's own selection set answers the same, but builds the whole
 * normalised query for it, which costs as much as the rest of a list. A field that {@code @skip} or {@code @include} leaves out counts as
 * asked: it costs, and is not shown.
 */
final class SelectionController {
    private final DataFetchingEnvironment environment;

    private SelectionController(DataFetchingEnvironment environment) {
        this.environment = environment;
    }

    static SelectionController of(DataFetchingEnvironment environment) {
        return new SelectionController(environment);
    }

    /** Whether the field at {@code path} is asked for, each name below the one before it. */
    boolean contains(String... path) {
        return environment.getMergedField().getFields().stream()
                .anyMatch(field -> contains(field.getSelectionSet(), environment.getFragmentsByName(), path, 0));
    }

    private static boolean contains(
            @Nullable SelectionSet set, Map<String, FragmentDefinition> fragments, String[] path, int at) {
        if (set == null) {
            return false;
        }
        for (Selection<?> selection : set.getSelections()) {
            if (selection instanceof Field field) {
                if (field.getName().equals(path[at])
                        && (at == path.length - 1 || contains(field.getSelectionSet(), fragments, path, at + 1))) {
                    return true;
                }
            } else if (selection instanceof InlineFragment inline) {
                if (contains(inline.getSelectionSet(), fragments, path, at)) {
                    return true;
                }
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null && contains(fragment.getSelectionSet(), fragments, path, at)) {
                    return true;
                }
            }
        }
        return false;
    }
}
