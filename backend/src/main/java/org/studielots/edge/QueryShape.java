package org.studielots.edge;

import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/**
 * Measures a document before it is validated, since validating a monstrous one is what costs. Each fragment is measured once, so that
 * fragments which spread each other twice stay cheap.
 */
final class QueryShape {
    private final LimitsProperties limits;
    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Integer> fragmentDepths = new HashMap<>();
    private int aliases;
    private @Nullable SourceLocation deepest;

    private QueryShape(LimitsProperties limits) {
        this.limits = limits;
    }

    /** Refuses a document over the limits of depth, aliases or root fields. */
    static void check(Document document, LimitsProperties limits) {
        new QueryShape(limits).check(document);
    }

    private void check(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            int rootFields = 0;
            for (Selection<?> selection : operation.getSelectionSet().getSelections()) {
                rootFields++;
                boolean meta =
                        selection instanceof Field field && field.getName().startsWith("__");
                refuseOver(
                        meta ? limits.maxIntrospectionDepth() : limits.maxDepth(),
                        depth(selection),
                        "levels deep",
                        "depth");
            }
            refuseOver(limits.maxRootFields(), rootFields, "fields at its root", "root fields");
        }
        refuseOver(limits.maxAliases(), aliases, "fields with an alias", "aliases");
    }

    private int depth(@Nullable SelectionSet set) {
        int depth = 0;
        if (set != null) {
            for (Selection<?> selection : set.getSelections()) {
                depth = Math.max(depth, depth(selection));
            }
        }
        return depth;
    }

    private int depth(Selection<?> selection) {
        if (selection instanceof Field field) {
            if (field.getAlias() != null) {
                aliases++;
            }
            int depth = 1 + depth(field.getSelectionSet());
            if (depth == 1) {
                deepest = field.getSourceLocation();
            }
            return depth;
        }
        if (selection instanceof InlineFragment inline) {
            return depth(inline.getSelectionSet());
        }
        String name = ((FragmentSpread) selection).getName();
        Integer known = fragmentDepths.get(name);
        if (known == null) {
            // Zero while it is being measured: validation refuses a fragment that spreads itself.
            fragmentDepths.put(name, 0);
            FragmentDefinition fragment = fragments.get(name);
            known = fragment == null ? 0 : depth(fragment.getSelectionSet());
            fragmentDepths.put(name, known);
        }
        return known;
    }

    private void refuseOver(int limit, int measured, String what, String name) {
        if (measured > limit) {
            String message = "The query is too complex: it has or is " + measured + " " + what + ", and at most "
                    + limit + " are answered (limit on " + name + "). Split it into several.";
            throw new QuestionRefused(
                    List.of(EdgeError.at(ErrorCode.TOO_COMPLEX, message, deepest == null ? null : List.of(deepest))));
        }
    }
}
