package org.studielots.edge;

import graphql.ErrorClassification;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import graphql.schema.DataFetchingEnvironment;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.studielots.shared.ErrorCode;

/** What a field's code could not do, as the engine carries it. */
final class FieldError implements GraphQLError {
    private static final long serialVersionUID = 1L;

    private final transient EdgeError error;

    FieldError(ErrorCode code, String message, DataFetchingEnvironment where, @Nullable String reference) {
        SourceLocation location = where.getField().getSourceLocation();
        List<Object> path = where.getExecutionStepInfo().getPath().toList();
        this.error = new EdgeError(code, message, location == null ? List.of() : List.of(location), path, reference);
    }

    EdgeError error() {
        return error;
    }

    @Override
    public String getMessage() {
        return error.message();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return error.locations();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorClassification.errorClassification(error.code().name());
    }

    @Override
    public List<Object> getPath() {
        return error.path();
    }

    @Override
    public Map<String, Object> getExtensions() {
        Map<String, Object> extensions = new LinkedHashMap<>();
        extensions.put("code", error.code().name());
        if (error.reference() != null) {
            extensions.put("reference", error.reference());
        }
        return extensions;
    }
}
