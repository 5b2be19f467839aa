package org.studielots.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.Argument;
import graphql.language.AstPrinter;
import graphql.language.Directive;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Node;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInterfaceType;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out, once per field of a document, what is asked below it and whether that may be kept. Safe for use by many threads.
 */
final class FragmentSelections {
    private final VersionedFields fields;

    // Fields of a parsed document are compared by identity; they go when the document leaves its cache.
    private final Cache<Field, Optional<FragmentSelection>> known =
            Caffeine.newBuilder().weakKeys().maximumSize(50_000).build();

    FragmentSelections(VersionedFields fields) {
        this.fields = fields;
    }

    /** What is asked below {@code field} of an object of {@code type}; nothing when the answer must not be kept. */
    @Nullable FragmentSelection find(
            Field field, GraphQLObjectType type, GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
        Optional<FragmentSelection> selection = known.getIfPresent(field);
        if (selection == null) {
            Reader reader = new Reader(schema, fragments);
            reader.read(field.getSelectionSet(), type);
            selection = reader.kept
                    ? Optional.of(new FragmentSelection(type.getName() + reader.text, List.copyOf(reader.variables)))
                    : Optional.empty();
            known.put(field, selection);
        }
        return selection.orElse(null);
    }

    private final class Reader {
        private final GraphQLSchema schema;
        private final Map<String, FragmentDefinition> fragments;
        private final StringBuilder text = new StringBuilder();
        private final TreeSet<String> variables = new TreeSet<>();
        private boolean kept = true;

        Reader(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
            this.schema = schema;
            this.fragments = fragments;
        }

        void read(@Nullable SelectionSet set, @Nullable GraphQLType type) {
            if (set == null) {
                return;
            }
            text.append('{');
            for (Selection<?> selection : set.getSelections()) {
                if (!kept || text.length() > 100_000) {
                    kept = false;
                    return;
                }
                read(selection, type);
            }
            text.append('}');
        }

        private void read(Selection<?> selection, @Nullable GraphQLType type) {
            if (selection instanceof Field field) {
                field(field, type);
            } else if (selection instanceof InlineFragment inline) {
                spread(
                        inline.getTypeCondition() == null
                                ? null
                                : inline.getTypeCondition().getName(),
                        inline.getDirectives(),
                        inline.getSelectionSet(),
                        type);
            } else if (selection instanceof FragmentSpread spread) {
                FragmentDefinition fragment = fragments.get(spread.getName());
                if (fragment != null) {
                    spread(
                            fragment.getTypeCondition().getName(),
                            spread.getDirectives(),
                            fragment.getSelectionSet(),
                            type);
                }
            }
        }

        private void spread(
                @Nullable String condition, List<Directive> directives, SelectionSet set, @Nullable GraphQLType type) {
            text.append("...").append(condition);
            directives.forEach(this::print);
            read(set, condition == null ? type : schema.getType(condition));
        }

        private void field(Field field, @Nullable GraphQLType type) {
            text.append(' ').append(field.getResultKey()).append(':').append(field.getName());
            for (Argument argument : field.getArguments()) {
                text.append('(');
                print(argument);
                text.append(')');
            }
            field.getDirectives().forEach(this::print);
            if (field.getName().equals("__typename")) {
                return;
            }
            if (!(type instanceof GraphQLFieldsContainer container)
                    || container.getFieldDefinition(field.getName()) == null
                    || !isVersioned(container, field.getName())) {
                kept = false;
                return;
            }
            GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
            read(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        }

        private boolean isVersioned(GraphQLFieldsContainer type, String field) {
            if (type instanceof GraphQLInterfaceType face) {
                return schema.getImplementations(face).stream()
                        .allMatch(each -> fields.isVersioned(each.getName(), field));
            }
            return fields.isVersioned(type.getName(), field);
        }

        private void print(Node<?> node) {
            text.append(AstPrinter.printAstCompact(node));
            collect(node);
        }

        private void collect(Node<?> node) {
            if (node instanceof VariableReference reference) {
                variables.add(reference.getName());
            }
            node.getChildren().forEach(this::collect);
        }
    }
}
