package org.studielots.edge;

import graphql.schema.GraphQLSchema;
import graphql.schema.idl.SchemaPrinter;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;
import org.springframework.util.function.SingletonSupplier;

/** The address {@code /graphql/schema.graphqls}: the whole schema with its descriptions, for partners' tools. */
final class SchemaServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    private final transient Supplier<Payload> schema;

    SchemaServlet(GraphQLSchema schema) {
        this.schema = SingletonSupplier.of(() -> new Payload(print(schema).getBytes(StandardCharsets.UTF_8)));
    }

    private static String print(GraphQLSchema schema) {
        return new SchemaPrinter(SchemaPrinter.Options.defaultOptions()
                        .includeDirectiveDefinitions(false)
                        .includeScalarTypes(true))
                .print(schema);
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Payload payload = schema.get();
        Cors.allowAnyOrigin(response);
        response.setHeader("Cache-Control", "public, max-age=300");
        response.setHeader("ETag", payload.tag());
        if (payload.tag().equals(request.getHeader("If-None-Match"))) {
            response.setStatus(HttpServletResponse.SC_NOT_MODIFIED);
            return;
        }
        response.setContentType("text/plain;charset=utf-8");
        response.setContentLength(payload.plain().length);
        response.getOutputStream().write(payload.plain());
    }

    @Override
    protected void doOptions(HttpServletRequest request, HttpServletResponse response) {
        Cors.allowAnyOrigin(response);
        Cors.preflight(response, "GET, HEAD, OPTIONS");
    }
}
