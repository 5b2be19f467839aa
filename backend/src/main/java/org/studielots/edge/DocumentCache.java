package org.studielots.edge;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.ExecutionInput;
import graphql.ParseAndValidate;
import graphql.ParseAndValidateResult;
import graphql.execution.preparsed.PreparsedDocumentEntry;
import graphql.execution.preparsed.PreparsedDocumentProvider;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.ParserOptions;
import graphql.schema.GraphQLSchema;
import graphql.validation.ValidationError;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * Parses, measures and validates each document once and keeps the ones that may be executed, bounded in memory. Nothing of a document is
 * ever logged. Safe for use by many threads.
 */
final class DocumentCache implements PreparsedDocumentProvider {
    /** A syntax tree takes some forty times the characters of its text (measured on GraphiQL's introspection query). */
    private static final int TREE_PER_CHARACTER = 40;

    private static final int MOST_ERRORS = 10;

    private final LimitsProperties limits;
    private final ParserOptions parserOptions;
    private final Cache<String, CheckedDocument> documents;

    DocumentCache(LimitsProperties limits, CacheProperties caches) {
        this.limits = limits;
        this.parserOptions = ParserOptions.getDefaultOperationParserOptions()
                .transform(options -> options.maxTokens(limits.maxTokens()).maxCharacters(limits.maxBodyBytes()));
        this.documents = Caffeine.newBuilder()
                .maximumWeight(caches.documentsSize().toBytes())
                .weigher((String query, CheckedDocument document) -> 500 + TREE_PER_CHARACTER * query.length())
                .build();
    }

    /** The document behind {@code query}, with the reasons why it must not be executed, if any. */
    CheckedDocument get(String query, GraphQLSchema schema) {
        CheckedDocument known = documents.getIfPresent(query);
        if (known != null) {
            return known;
        }
        CheckedDocument checked = check(query, schema);
        if (checked.errors().isEmpty()) {
            documents.put(query, checked);
        }
        return checked;
    }

    @Override
    public CompletableFuture<PreparsedDocumentEntry> getDocumentAsync(
            ExecutionInput input, Function<ExecutionInput, PreparsedDocumentEntry> parseAndValidate) {
        CheckedDocument known = documents.getIfPresent(input.getQuery());
        return CompletableFuture.completedFuture(known != null ? known.entry() : parseAndValidate.apply(input));
    }

    private CheckedDocument check(String query, GraphQLSchema schema) {
        ExecutionInput input = ExecutionInput.newExecutionInput(query)
                .graphQLContext(Map.of(ParserOptions.class, parserOptions))
                .locale(Locale.ENGLISH)
                .build();
        ParseAndValidateResult parsed = ParseAndValidate.parse(input);
        InvalidSyntaxException syntax = parsed.getSyntaxException();
        if (syntax != null) {
            return refused(List.of(Errors.of(syntax, limits)), List.of(syntax.toInvalidSyntaxError()));
        }
        Document document = parsed.getDocument();
        try {
            QueryShape.check(document, limits);
        } catch (QuestionRefused e) {
            return refused(e.errors(), List.of());
        }
        List<ValidationError> invalid = ParseAndValidate.validate(schema, document, Locale.ENGLISH);
        if (!invalid.isEmpty()) {
            return refused(invalid.stream().limit(MOST_ERRORS).map(Errors::of).toList(), invalid);
        }
        return new CheckedDocument(document, new PreparsedDocumentEntry(document), List.of());
    }

    private static CheckedDocument refused(List<EdgeError> errors, List<? extends graphql.GraphQLError> engine) {
        return new CheckedDocument(null, new PreparsedDocumentEntry(List.copyOf(engine)), errors);
    }
}
