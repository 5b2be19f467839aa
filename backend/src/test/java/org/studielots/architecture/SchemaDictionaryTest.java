package org.studielots.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLScalarType;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A word is chosen in the dictionary before it is used: every type has its line there. */
class SchemaDictionaryTest {

    private static final Pattern FIRST_COLUMN_TERM = Pattern.compile("`([A-Za-z]+)(?:[.(][^`]*)?`");

    @Test
    void everyTypeAndEnumHasALineInTheDictionary() throws IOException {
        Set<String> defined = termsOfTheDictionary();
        List<String> missing = Schema.typesOf(Schema.current()).stream()
                .filter(type -> !(type instanceof GraphQLScalarType))
                .map(GraphQLNamedType::getName)
                .filter(name -> !defined.contains(name))
                .sorted()
                .toList();

        assertThat(missing)
                .as("types that need a line in schema/dictionary.md, with the name in backticks in the first column")
                .isEmpty();
    }

    private static Set<String> termsOfTheDictionary() throws IOException {
        return Files.readAllLines(Repository.resolve("schema/dictionary.md")).stream()
                .filter(line -> line.startsWith("|") && line.indexOf('|', 1) > 0)
                .map(line -> line.substring(1, line.indexOf('|', 1)))
                .flatMap(cell -> FIRST_COLUMN_TERM.matcher(cell).results())
                .map((MatchResult term) -> term.group(1))
                .collect(Collectors.toSet());
    }
}
