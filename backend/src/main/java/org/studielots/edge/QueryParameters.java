package org.studielots.edge;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Parameters of an address. Read here, since the server's own reader logs what it cannot decode. */
final class QueryParameters {
    private QueryParameters() {}

    /** Decoded values by name; a name given twice is a mistake, since one of them would be ignored. */
    static Map<String, String> parse(@Nullable String queryString) {
        if (queryString == null) {
            return Map.of();
        }
        Map<String, String> parameters = new HashMap<>();
        for (String part : queryString.split("&")) {
            int equals = part.indexOf('=');
            if (equals > 0
                    && parameters.put(decode(part.substring(0, equals)), decode(part.substring(equals + 1))) != null) {
                throw HttpProblem.badRequest("A parameter of the address is given twice. Give each once.");
            }
        }
        return parameters;
    }

    /** Decoded values by name, in the order of the address; a name may be given several times. */
    static Map<String, List<String>> parseAll(@Nullable String queryString) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        for (String part : queryString == null ? new String[0] : queryString.split("&")) {
            int equals = part.indexOf('=');
            String name = decode(equals < 0 ? part : part.substring(0, equals));
            if (!name.isEmpty()) {
                parameters
                        .computeIfAbsent(name, n -> new ArrayList<>(1))
                        .add(equals < 0 ? "" : decode(part.substring(equals + 1)));
            }
        }
        return parameters;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw HttpProblem.badRequest(
                    "The address has a % that is not followed by two hexadecimal digits. Encode % itself as %25.");
        }
    }
}
