package org.studielots.edge;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.ParseAndValidate;
import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.studielots.shared.ErrorCode;

/** The partner's guide says what is true: its questions fit the schema, its numbers are the limits, its codes are all there are. */
class PartnersGuideTest {
    private static final Path GUIDE = Path.of(System.getProperty("studielots.repository", ".."), "schema", "README.md");

    @Test
    void itsQuestionsFitTheSchema() throws IOException {
        List<String> questions = questions(Files.readString(GUIDE));
        assertThat(questions).hasSizeGreaterThanOrEqualTo(2);
        GraphQLSchema schema = schema();
        for (String question : questions) {
            assertThat(ParseAndValidate.validate(schema, new Parser().parseDocument(question), Locale.ENGLISH))
                    .as(question)
                    .isEmpty();
        }
    }

    @Test
    void itsNumbersAreTheLimits() throws IOException {
        Binder nothing = new Binder(new MapConfigurationPropertySource());
        LimitsProperties limits = nothing.bindOrCreate("studielots.limits", Bindable.of(LimitsProperties.class));
        RateLimitProperties rate =
                nothing.bindOrCreate("studielots.rate-limit", Bindable.of(RateLimitProperties.class));

        assertThat(Files.readString(GUIDE))
                .contains(String.format(Locale.ROOT, "| size | %,d bytes", limits.maxBodyBytes()))
                .contains(String.format(Locale.ROOT, "| tokens | %,d |", limits.maxTokens()))
                .contains("| depth | " + limits.maxDepth() + " |")
                .contains(limits.maxIntrospectionDepth() + " below `__schema`")
                .contains("| aliases | " + limits.maxAliases() + " |")
                .contains("| root fields | " + limits.maxRootFields() + " |")
                .contains(String.format(Locale.ROOT, "| complexity | %,d |", limits.maxComplexity()))
                .contains("| " + rate.perMinute() + " a minute, " + rate.burst() + " at once |");
    }

    @Test
    void itNamesEveryCode() throws IOException {
        String guide = Files.readString(GUIDE);
        assertThat(Arrays.stream(ErrorCode.values())
                        // Only a start of the program meets it, never a request.
                        .filter(code -> code != ErrorCode.NEWER_STORE)
                        .map(code -> "| `" + code + "` |"))
                .allMatch(guide::contains);
    }

    private static List<String> questions(String guide) {
        List<String> questions = new ArrayList<>();
        Matcher blocks =
                Pattern.compile("```graphql\\n(.*?)```", Pattern.DOTALL).matcher(guide);
        while (blocks.find()) {
            questions.add(blocks.group(1));
        }
        Matcher bodies =
                Pattern.compile("--json '(\\{.*?\\n})'", Pattern.DOTALL).matcher(guide);
        while (bodies.find()) {
            questions.add(Asking.JSON.readTree(bodies.group(1)).path("query").stringValue());
        }
        return questions;
    }

    private static GraphQLSchema schema() throws IOException {
        TypeDefinitionRegistry registry = new TypeDefinitionRegistry();
        for (Resource file : new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/*.graphqls")) {
            registry.merge(new SchemaParser().parse(file.getContentAsString(StandardCharsets.UTF_8)));
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(registry);
    }
}
