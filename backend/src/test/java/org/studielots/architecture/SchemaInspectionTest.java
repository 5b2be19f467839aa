package org.studielots.architecture;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.graphql.execution.SchemaMappingInspector;
import org.springframework.graphql.execution.SchemaReport;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** A field that nobody answers would be null for ever: spring-graphql's inspection of the schema and the running controllers finds none. */
@SpringBootTest(properties = "spring.main.lazy-initialization=true")
class SchemaInspectionTest {

    @TempDir
    static @Nullable Path data;

    @DynamicPropertySource
    static void ownDataFolder(DynamicPropertyRegistry properties) {
        properties.add("studielots.data-dir", () -> requireNonNull(data).toString());
    }

    @Test
    void everyFieldIsAnsweredBySomeone(@Autowired ObjectProvider<RuntimeWiringConfigurer> configurers) {
        RuntimeWiring.Builder wiring = RuntimeWiring.newRuntimeWiring();
        configurers.orderedStream().forEach(configurer -> configurer.configure(wiring));
        SchemaReport report =
                SchemaMappingInspector.inspect(withEdgesSeen(), wiring.build().getDataFetchers());

        assertThat(report.unmappedFields())
                .as("fields of the schema that no controller and no property answers")
                .isEmpty();
        assertThat(report.unmappedRegistrations())
                .as("controller methods for fields that the schema does not have")
                .isEmpty();
        assertThat(report.unmappedArguments())
                .as("arguments of controller methods that the schema does not have")
                .isEmpty();
        assertThat(report.skippedTypes())
                .extracting(skipped -> skipped.fieldCoordinates() + " of type " + skipped.type())
                .as("types that the inspection could not look into")
                .isEmpty();
        assertThat(report.fieldNullnessErrors())
                .as("fields that the schema says are never null, and Java says may be")
                .isEmpty();
        assertThat(report.argumentNullnessErrors())
                .as("arguments that the schema says may be null, and Java says never are")
                .isEmpty();
    }

    /**
     * The inspection takes {@code edges: [StudyEdge]!} for spring-graphql's own pages and looks past connection and edge. Ours are records of
     * their own with more in them, so it is shown a schema in which they look like any other type.
     */
    private static GraphQLSchema withEdgesSeen() {
        return Schema.of(Schema.print(Schema.current()).replaceAll("edges: \\[(\\w+)]!", "edges: [$1!]!"));
    }
}
