package org.studielots.importer.ctgov;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reading a record whose every field may be missing or of the wrong form: what cannot be read is left out, and never throws. */
final class Fields {
    private final JsonNode node;
    private final Warnings warnings;

    Fields(JsonNode node, Warnings warnings) {
        this.node = node;
        this.warnings = warnings;
    }

    Warnings warnings() {
        return warnings;
    }

    /** The object {@code name}; an empty one when there is none. */
    Fields object(String name) {
        JsonNode child = node.path(name);
        if (!child.isObject() && !child.isMissingNode() && !child.isNull()) {
            warnings.add(WarningKind.UNEXPECTED_FORM, name);
        }
        return new Fields(child, warnings);
    }

    /** The objects in the list {@code name}, at most {@code most}. */
    List<Fields> objects(String name, int most) {
        List<Fields> objects = new ArrayList<>();
        for (JsonNode child : list(name, most)) {
            if (child.isObject()) {
                objects.add(new Fields(child, warnings));
            } else {
                warnings.add(WarningKind.UNEXPECTED_FORM, name);
            }
        }
        return objects;
    }

    /** The cleaned lines in the list {@code name}, each once whatever its capitals, at most {@code most}. */
    List<String> lines(String name, int most) {
        List<String> lines = new ArrayList<>();
        java.util.Set<String> seen = new java.util.HashSet<>();
        for (JsonNode child : list(name, most)) {
            String line = child.isString() ? Texts.line(child.stringValue(), warnings) : null;
            if (line == null) {
                if (!child.isString()) {
                    warnings.add(WarningKind.UNEXPECTED_FORM, name);
                }
            } else if (seen.add(line.toLowerCase(java.util.Locale.ROOT))) {
                lines.add(line);
            }
        }
        return List.copyOf(lines);
    }

    private Iterable<JsonNode> list(String name, int most) {
        JsonNode child = node.path(name);
        if (child.isMissingNode() || child.isNull()) {
            return List.of();
        }
        if (!child.isArray()) {
            warnings.add(WarningKind.UNEXPECTED_FORM, name);
            return List.of();
        }
        if (child.size() <= most) {
            return child;
        }
        warnings.add(WarningKind.SHORTENED, name + " has " + child.size());
        List<JsonNode> first = new ArrayList<>(most);
        for (int i = 0; i < most; i++) {
            first.add(child.get(i));
        }
        return first;
    }

    /** The cleaned line {@code name}, null when it is missing or empty. */
    @Nullable String line(String name) {
        return Texts.line(raw(name), warnings);
    }

    /** The cleaned text {@code name}, null when it is missing or empty. */
    @Nullable String paragraphs(String name) {
        return Texts.paragraphs(raw(name), warnings);
    }

    /** The truth {@code name}, null when it is missing. */
    @Nullable Boolean truth(String name) {
        JsonNode child = node.path(name);
        if (child.isBoolean()) {
            return child.booleanValue();
        }
        String word = child.isString() ? child.stringValue().strip() : "";
        if (word.equalsIgnoreCase("yes") || word.equalsIgnoreCase("true")) {
            return Boolean.TRUE;
        }
        return word.equalsIgnoreCase("no") || word.equalsIgnoreCase("false") ? Boolean.FALSE : null;
    }

    /** The number {@code name}, null when it is missing or none. */
    @Nullable Double number(String name) {
        JsonNode child = node.path(name);
        if (child.isNumber()) {
            return child.doubleValue();
        }
        if (child.isString()) {
            try {
                return Double.valueOf(child.stringValue().strip());
            } catch (NumberFormatException e) {
                warnings.add(WarningKind.UNEXPECTED_FORM, name);
            }
        }
        return null;
    }

    private @Nullable String raw(String name) {
        JsonNode child = node.path(name);
        if (child.isString()) {
            return child.stringValue();
        }
        if (child.isNumber()) {
            return child.asString();
        }
        if (!child.isMissingNode() && !child.isNull()) {
            warnings.add(WarningKind.UNEXPECTED_FORM, name);
        }
        return null;
    }
}
