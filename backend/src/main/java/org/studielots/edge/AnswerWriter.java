package org.studielots.edge;

import graphql.language.SourceLocation;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes answers as UTF-8 JSON, straight from the values of an execution; fragments are copied as they are. */
final class AnswerWriter {
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * A whole answer.
     *
     * @param errors what went wrong, may be empty
     * @param hasData whether there was an execution, so that {@code data} is part of the answer
     * @param data what came out of it
     */
    byte[] answer(List<EdgeError> errors, boolean hasData, @Nullable Object data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(8 * 1024);
        try (JsonGenerator generator = json.createGenerator(out)) {
            generator.writeStartObject();
            if (!errors.isEmpty()) {
                generator.writeName("errors");
                generator.writeStartArray();
                errors.forEach(error -> error(generator, error));
                generator.writeEndArray();
            }
            if (hasData) {
                generator.writeName("data");
                value(generator, data);
            }
            generator.writeEndObject();
        }
        return out.toByteArray();
    }

    /** One value of an execution by itself. */
    RawJson fragment(@Nullable Object data) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(2 * 1024);
        try (JsonGenerator generator = json.createGenerator(out)) {
            value(generator, data);
        }
        return new RawJson(out.toByteArray());
    }

    private static void value(JsonGenerator generator, @Nullable Object value) {
        if (value == null) {
            generator.writeNull();
        } else if (value instanceof String text) {
            generator.writeString(text);
        } else if (value instanceof RawJson raw) {
            generator.writeRawValue(raw);
        } else if (value instanceof Map<?, ?> map) {
            generator.writeStartObject();
            map.forEach((name, child) -> {
                generator.writeName((String) name);
                value(generator, child);
            });
            generator.writeEndObject();
        } else if (value instanceof List<?> list) {
            generator.writeStartArray();
            list.forEach(child -> value(generator, child));
            generator.writeEndArray();
        } else if (value instanceof Integer number) {
            generator.writeNumber(number.intValue());
        } else if (value instanceof Boolean flag) {
            generator.writeBoolean(flag);
        } else {
            generator.writePOJO(value);
        }
    }

    private static void error(JsonGenerator generator, EdgeError error) {
        generator.writeStartObject();
        generator.writeStringProperty("message", error.message());
        if (!error.locations().isEmpty()) {
            generator.writeName("locations");
            generator.writeStartArray();
            for (SourceLocation location : error.locations()) {
                generator.writeStartObject();
                generator.writeNumberProperty("line", location.getLine());
                generator.writeNumberProperty("column", location.getColumn());
                generator.writeEndObject();
            }
            generator.writeEndArray();
        }
        if (!error.path().isEmpty()) {
            generator.writeName("path");
            value(generator, error.path());
        }
        generator.writeName("extensions");
        generator.writeStartObject();
        generator.writeStringProperty("code", error.code().name());
        if (error.reference() != null) {
            generator.writeStringProperty("reference", error.reference());
        }
        generator.writeEndObject();
        generator.writeEndObject();
    }
}
