package org.studielots.edge;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads questions from the JSON of a POST body and from the parameters of a GET address. */
final class QuestionReader {
    private static final TypeReference<LinkedHashMap<String, @Nullable Object>> OBJECT = new TypeReference<>() {};

    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .build();

    /** The question in a POST body of {@code length} bytes. */
    GraphQlQuestion fromJson(byte[] body, int length) {
        if (length == 0) {
            throw HttpProblem.badRequest(
                    "The body is empty. Send a JSON object with `query`, for example {\"query\": \"{ __typename }\"}.");
        }
        try (JsonParser parser = json.createParser(body, 0, length)) {
            JsonToken first = parser.nextToken();
            if (first == JsonToken.START_ARRAY) {
                throw HttpProblem.badRequest(
                        "The body is a JSON array. Batches are not supported: send one question per request,"
                                + " as a JSON object with `query`.");
            }
            if (first != JsonToken.START_OBJECT) {
                throw HttpProblem.badRequest("The body is not a JSON object. Send an object with `query`.");
            }
            return object(parser);
        } catch (JacksonException e) {
            throw broken("The body", e);
        }
    }

    private GraphQlQuestion object(JsonParser parser) {
        String query = null;
        String operationName = null;
        Map<String, @Nullable Object> variables = null;
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            JsonToken value = parser.nextToken();
            switch (name) {
                case "query" -> query = text(name, parser, value);
                case "operationName" -> operationName = text(name, parser, value);
                case "variables" -> variables = map(name, parser, value);
                // Partners' clients send extensions of their own; none changes an answer here.
                case "extensions" -> map(name, parser, value);
                default -> parser.skipChildren();
            }
        }
        if (parser.currentToken() != JsonToken.END_OBJECT || parser.nextToken() != null) {
            throw HttpProblem.badRequest("The body has something after its JSON object. Send one object only.");
        }
        return question(query, operationName, variables);
    }

    /** The question in the parameters of an address, each already decoded. */
    GraphQlQuestion fromParameters(Map<String, String> parameters) {
        parse("extensions", parameters.get("extensions"));
        return question(
                parameters.get("query"),
                parameters.get("operationName"),
                parse("variables", parameters.get("variables")));
    }

    private static GraphQlQuestion question(
            @Nullable String query, @Nullable String operationName, @Nullable Map<String, @Nullable Object> variables) {
        if (query == null || query.isBlank()) {
            throw HttpProblem.badRequest("`query` is missing: send the GraphQL document as a string in `query`.");
        }
        boolean unnamed = operationName == null || operationName.isEmpty();
        return new GraphQlQuestion(query, unnamed ? null : operationName, variables == null ? Map.of() : variables);
    }

    private @Nullable Map<String, @Nullable Object> parse(String name, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try (JsonParser parser = json.createParser(text)) {
            Map<String, @Nullable Object> value = map(name, parser, parser.nextToken());
            if (parser.nextToken() != null) {
                throw HttpProblem.badRequest(
                        "`" + name + "` has something after its JSON object. Send one object only.");
            }
            return value;
        } catch (JacksonException e) {
            throw broken("`" + name + "`", e);
        }
    }

    private static @Nullable String text(String name, JsonParser parser, JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.VALUE_STRING) {
            throw HttpProblem.badRequest("`" + name + "` is " + word(token) + ". It must be a string.");
        }
        return parser.getString();
    }

    private static @Nullable Map<String, @Nullable Object> map(
            String name, JsonParser parser, @Nullable JsonToken token) {
        if (token == JsonToken.VALUE_NULL) {
            return null;
        }
        if (token != JsonToken.START_OBJECT) {
            throw HttpProblem.badRequest("`" + name + "` is " + word(token) + ". It must be a JSON object.");
        }
        return parser.readValueAs(OBJECT);
    }

    private static String word(@Nullable JsonToken token) {
        if (token == null) {
            return "empty";
        }
        return switch (token) {
            case START_ARRAY -> "an array";
            case START_OBJECT -> "an object";
            case VALUE_STRING -> "a string";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "a number";
            case VALUE_TRUE, VALUE_FALSE -> "true or false";
            default -> "empty";
        };
    }

    private static HttpProblem broken(String what, JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        String where = at == null ? "" : " at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return HttpProblem.badRequest(what + " is not valid JSON" + where + ": " + e.getOriginalMessage());
    }
}
