package org.studielots.shared;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list, to read on from. Opaque to readers, marked with a version, bound to the list it was made for.
 *
 * @param list which list: its question and order; a cursor of another list is refused
 * @param values Long, Double or String
 */
public record Cursor(String list, List<Object> values) {
    private static final String VERSION = "1";
    private static final char SEPARATOR = '\u001f';
    private static final int MAX_LENGTH = 2000;

    /** The cursor as readers get it. */
    public String encode() {
        StringBuilder text = new StringBuilder(VERSION).append(SEPARATOR).append(list);
        for (Object value : values) {
            char type = value instanceof Long ? 'l' : value instanceof Double ? 'd' : 's';
            text.append(SEPARATOR).append(type).append(value);
        }
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Reads a cursor that was made for {@code list}.
     *
     * @throws DomainException INVALID_CURSOR when it was not
     */
    public static Cursor decode(String text, String list) {
        List<String> parts = parts(text);
        if (parts.size() < 2 || !VERSION.equals(parts.get(0))) {
            throw invalid("The cursor \"" + shortened(text) + "\" was not made by this service.");
        }
        if (!list.equals(parts.get(1))) {
            throw invalid("The cursor was made for a list with another filter or order.");
        }
        List<Object> values = new ArrayList<>(parts.size() - 2);
        for (String part : parts.subList(2, parts.size())) {
            values.add(value(part));
        }
        return new Cursor(list, values);
    }

    private static List<String> parts(String text) {
        if (text.length() > MAX_LENGTH) {
            return List.of();
        }
        try {
            String decoded = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
            return List.of(decoded.split(String.valueOf(SEPARATOR), -1));
        } catch (IllegalArgumentException notBase64) {
            return List.of();
        }
    }

    private static Object value(String part) {
        try {
            String rest = part.isEmpty() ? part : part.substring(1);
            return switch (part.isEmpty() ? ' ' : part.charAt(0)) {
                case 'l' -> (Object) Long.valueOf(rest);
                case 'd' -> Double.valueOf(rest);
                case 's' -> rest;
                default -> throw new NumberFormatException();
            };
        } catch (NumberFormatException e) {
            throw invalid("The cursor is damaged.");
        }
    }

    private static DomainException invalid(String problem) {
        return new DomainException(
                ErrorCode.INVALID_CURSOR,
                problem + " Use a cursor from the same list as it was given, or leave it out to begin anew.");
    }

    private static String shortened(String text) {
        return text.length() <= 40 ? text : text.substring(0, 40) + "…";
    }
}
