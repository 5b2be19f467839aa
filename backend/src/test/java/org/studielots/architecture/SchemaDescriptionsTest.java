package org.studielots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLNamedSchemaElement;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.DirectiveInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A partner reads the schema before anything else: each element says what it is. */
class SchemaDescriptionsTest {

    @Test
    void everySchemaElementIsDescribed() {
        assertThat(undescribed(Schema.current()))
                .as("schema elements without a description")
                .isEmpty();
    }

    @Test
    void everyDescriptionIsASentence() {
        List<String> fragments = elementsOf(Schema.current()).entrySet().stream()
                .filter(element -> hasDescription(element.getValue()))
                .filter(element -> !isSentence(element.getValue()))
                .map(element -> element.getKey() + ": " + element.getValue())
                .toList();

        assertThat(fragments)
                .as("descriptions that do not begin like a sentence or end with a full stop")
                .isEmpty();
    }

    @Test
    void aMissingDescriptionIsFoundOnEveryKindOfElement() {
        GraphQLSchema bare = Schema.of("""
                directive @mark(why: String) on FIELD_DEFINITION
                scalar Day
                enum Colour { RED }
                input Wish { colour: Colour }
                interface Named { name: String }
                union Thing = Box
                type Box implements Named { name: String }
                type Query { thing(wish: Wish): Thing  day: Day }
                """);

        assertThat(undescribed(bare))
                .containsExactlyInAnyOrder(
                        "@mark",
                        "@mark(why:)",
                        "Day",
                        "Colour",
                        "Colour.RED",
                        "Wish",
                        "Wish.colour",
                        "Named",
                        "Named.name",
                        "Thing",
                        "Box",
                        "Box.name",
                        "Query",
                        "Query.thing",
                        "Query.thing(wish:)",
                        "Query.day");
    }

    private static List<String> undescribed(GraphQLSchema schema) {
        return elementsOf(schema).entrySet().stream()
                .filter(element -> !hasDescription(element.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean hasDescription(@Nullable String description) {
        return description != null && !description.isBlank();
    }

    private static boolean isSentence(@Nullable String description) {
        String text = description == null ? "" : description.strip();
        char first = text.charAt(0);
        return text.endsWith(".") && (!Character.isLetter(first) || Character.isUpperCase(first));
    }

    private static Map<String, @Nullable String> elementsOf(GraphQLSchema schema) {
        Map<String, @Nullable String> elements = new LinkedHashMap<>();
        schema.getDirectives().stream()
                .filter(directive ->
                        directive.getDefinition() != null && !DirectiveInfo.isGraphqlSpecifiedDirective(directive))
                .forEach(directive -> {
                    elements.put("@" + directive.getName(), directive.getDescription());
                    addArguments(elements, "@" + directive.getName(), directive.getArguments());
                });
        Schema.typesOf(schema).forEach(type -> addType(elements, type));
        return elements;
    }

    private static void addType(Map<String, @Nullable String> elements, GraphQLNamedType type) {
        String name = type.getName();
        elements.put(name, type.getDescription());
        if (type instanceof GraphQLFieldsContainer container) {
            for (GraphQLFieldDefinition field : container.getFieldDefinitions()) {
                elements.put(name + "." + field.getName(), field.getDescription());
                addArguments(elements, name + "." + field.getName(), field.getArguments());
            }
        } else if (type instanceof GraphQLInputObjectType input) {
            addAll(elements, name, input.getFieldDefinitions());
        } else if (type instanceof GraphQLEnumType values) {
            addAll(elements, name, values.getValues());
        }
    }

    private static void addAll(
            Map<String, @Nullable String> elements, String owner, List<? extends GraphQLNamedSchemaElement> members) {
        members.forEach(member -> elements.put(owner + "." + member.getName(), member.getDescription()));
    }

    private static void addArguments(
            Map<String, @Nullable String> elements, String owner, List<GraphQLArgument> arguments) {
        arguments.forEach(argument -> elements.put(owner + "(" + argument.getName() + ":)", argument.getDescription()));
    }
}
