package org.studielots.edge;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.exceptions.MoreTokensSyntaxException;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;
import graphql.parser.exceptions.ParseCancelledTooManyCharsException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.studielots.shared.ErrorCode;

/** Turns the engine's errors into ours: a code, and words that say what is wrong and where. */
final class Errors {
    private static final Pattern VALIDATION = Pattern.compile(
            "^Validation error(?: of type \\w+)?(?: \\(\\w+(?:@\\[([^\\]]*)])?\\))? ?: ", Pattern.CASE_INSENSITIVE);

    private Errors() {}

    /** An error of an execution or a validation. */
    static EdgeError of(GraphQLError error) {
        if (error instanceof FieldError field) {
            return field.error();
        }
        ErrorClassification type = error.getErrorType();
        List<Object> path = error.getPath() == null ? List.of() : error.getPath();
        if (path.isEmpty()) {
            return ofQuestion(error, type);
        }
        if (type == ErrorType.ValidationError) {
            return new EdgeError(ErrorCode.INVALID_ARGUMENT, plain(error), List.of(), path, null);
        }
        // A field broke the schema's promise, for example null where it never is: a fault of ours.
        String reference =
                FaultLog.report("the answer's field " + path, new IllegalStateException(String.valueOf(type)));
        return new EdgeError(ErrorCode.INTERNAL, FaultLog.message(reference), List.of(), path, reference);
    }

    private static EdgeError ofQuestion(GraphQLError error, ErrorClassification type) {
        if (error instanceof NonNullableValueCoercedAsNullException) {
            return EdgeError.at(ErrorCode.INVALID_ARGUMENT, plain(error) + ". Give it a value.", error.getLocations());
        }
        ErrorCode code = type == ErrorType.ExecutionAborted ? ErrorCode.TOO_COMPLEX : ErrorCode.INVALID_QUERY;
        boolean coercion = error.getClass().getSimpleName().startsWith("Coercing")
                || error.getClass().getSimpleName().startsWith("InputMap");
        return EdgeError.at(coercion ? ErrorCode.INVALID_ARGUMENT : code, plain(error), error.getLocations());
    }

    private static String plain(GraphQLError error) {
        String message = String.valueOf(error.getMessage());
        Matcher prefix = VALIDATION.matcher(message);
        if (!prefix.find()) {
            return message;
        }
        String rest = message.substring(prefix.end());
        String at = prefix.group(1);
        return at == null || at.isBlank() ? rest : rest + " (at " + at + ")";
    }

    /** A document that does not parse. */
    static EdgeError of(InvalidSyntaxException error, LimitsProperties limits) {
        List<graphql.language.SourceLocation> at =
                error.getLocation() == null ? List.of() : List.of(error.getLocation());
        if (error instanceof ParseCancelledException) {
            return EdgeError.at(
                    ErrorCode.TOO_COMPLEX,
                    "The query is too complex: it has more than " + limits.maxTokens()
                            + " words and signs (limit on tokens). Split it into several.",
                    at);
        }
        if (error instanceof ParseCancelledTooDeepException) {
            return EdgeError.at(
                    ErrorCode.TOO_COMPLEX,
                    "The query is too complex: its parts are nested far deeper than the " + limits.maxDepth()
                            + " levels that are answered (limit on depth). Split it into several.",
                    at);
        }
        if (error instanceof ParseCancelledTooManyCharsException) {
            return EdgeError.of(
                    ErrorCode.TOO_COMPLEX,
                    "The query is too long: at most " + limits.maxBodyBytes()
                            + " characters are read (limit on size).");
        }
        String what = error instanceof MoreTokensSyntaxException ? "something after its end" : "not understood";
        String token = error.getOffendingToken();
        String where = error.getLocation() == null
                ? ""
                : " at line " + error.getLocation().getLine() + ", column "
                        + error.getLocation().getColumn();
        String near = token == null || token.isBlank()
                ? ""
                : token.equals("<EOF>") ? ", where it ends too early" : ", near `" + token + "`";
        return EdgeError.at(
                ErrorCode.INVALID_QUERY, "The query does not follow GraphQL: " + what + where + near + ".", at);
    }
}
