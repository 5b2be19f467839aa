package org.studielots.architecture;

import graphql.introspection.Introspection;
import graphql.schema.GraphQLNamedType;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.ScalarInfo;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.SchemaPrinter;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.schema.idl.UnExecutableSchemaGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** The whole schema as the server is given it: every {@code graphql/*.graphqls} of the class path, put together. */
final class Schema {

    private static final SchemaPrinter PRINTER = new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
            .includeScalarTypes(true)
            .includeDirectiveDefinitions(false)
            .useAstDefinitions(false));

    private Schema() {}

    static GraphQLSchema current() {
        TypeDefinitionRegistry merged = new TypeDefinitionRegistry();
        for (Resource file : files()) {
            try (InputStream text = file.getInputStream()) {
                merged.merge(new SchemaParser().parse(text));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(merged);
    }

    static GraphQLSchema of(String sdl) {
        return UnExecutableSchemaGenerator.makeUnExecutableSchema(new SchemaParser().parse(sdl));
    }

    /** The schema in one text, its elements in a fixed order. */
    static String print(GraphQLSchema schema) {
        return PRINTER.print(schema).strip() + "\n";
    }

    /** The types that this project defines: neither GraphQL's own scalars nor those of introspection. */
    static List<GraphQLNamedType> typesOf(GraphQLSchema schema) {
        return schema.getAllTypesAsList().stream()
                .filter(type -> !Introspection.isIntrospectionTypes(type))
                .filter(type -> !ScalarInfo.isGraphqlSpecifiedScalar(type.getName()))
                .toList();
    }

    private static List<Resource> files() {
        try {
            return Arrays.asList(
                    new PathMatchingResourcePatternResolver().getResources("classpath*:graphql/**/*.graphqls"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
