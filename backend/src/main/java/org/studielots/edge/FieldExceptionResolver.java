package org.studielots.edge;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import graphql.schema.GraphQLTypeUtil;
import java.util.stream.Collectors;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.validation.BindException;
import org.studielots.shared.DomainException;
import org.studielots.shared.ErrorCode;

/** Turns what a field's code throws into an error with a code: the only place that does. */
final class FieldExceptionResolver extends DataFetcherExceptionResolverAdapter {

    @Override
    protected GraphQLError resolveToSingleError(Throwable thrown, DataFetchingEnvironment where) {
        if (thrown instanceof DomainException mistake && mistake.code() != ErrorCode.INTERNAL) {
            return new FieldError(mistake.code(), String.valueOf(mistake.getMessage()), where, null);
        }
        if (thrown instanceof BindException binding) {
            String wrong = binding.getFieldErrors().stream()
                    .map(error -> "`" + error.getField() + "`")
                    .collect(Collectors.joining(", "));
            return new FieldError(
                    ErrorCode.INVALID_ARGUMENT,
                    "These arguments have values that they may not have: " + wrong + ".",
                    where,
                    null);
        }
        String field = GraphQLTypeUtil.simplePrint(where.getParentType()) + "."
                + where.getField().getName();
        String reference = FaultLog.report("field " + field, thrown);
        return new FieldError(ErrorCode.INTERNAL, FaultLog.message(reference), where, reference);
    }
}
