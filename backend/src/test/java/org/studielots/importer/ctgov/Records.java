package org.studielots.importer.ctgov;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.studielots.node.Geography;
import org.studielots.study.Study;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The real records of {@code importer/records.jsonl}. */
public final class Records {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Map<String, String> LINES = read();
    private static final CtgovMapper MAPPER = new CtgovMapper(new Geography());

    private Records() {}

    private static Map<String, String> read() {
        Map<String, String> lines = new LinkedHashMap<>();
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Records.class.getResourceAsStream("/importer/records.jsonl")),
                StandardCharsets.UTF_8))) {
            reader.lines().forEach(line -> lines.put(line.replaceAll("(?s).*?(NCT\\d{8}).*", "$1"), line));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return lines;
    }

    /** All of them, by NCT number, as they stand in the file. */
    public static Map<String, String> lines() {
        return LINES;
    }

    /** The record {@code nct}, to change as a test needs. */
    public static ObjectNode record(String nct) {
        return (ObjectNode) JSON.readTree(Objects.requireNonNull(LINES.get(nct), nct));
    }

    static Mapping map(ObjectNode record) {
        return MAPPER.map(record, true);
    }

    static Mapping mapSwedish(ObjectNode record) {
        return MAPPER.map(record, false);
    }

    /** The study that {@code record} tells of. */
    public static Study study(ObjectNode record) {
        if (map(record) instanceof Mapping.Told told) {
            return told.study();
        }
        throw new AssertionError("not understood: " + map(record));
    }

    /** The study that the record {@code nct} tells of. */
    public static Study study(String nct) {
        return study(record(nct));
    }
}
