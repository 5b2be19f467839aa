package org.studielots.importer;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.studielots.importer.ctgov.CtgovMapper;
import org.studielots.importer.ctgov.Mapping;
import org.studielots.importer.source.RawRecord;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** From the text of a record to what it tells; whatever the text holds, nothing is thrown. Safe for use by many threads. */
@Component
class RecordParser {
    private static final Logger LOG = LoggerFactory.getLogger(RecordParser.class);
    private static final int LONGEST_QUOTE = 160;

    private final CtgovMapper mapper;
    private final ObjectReader reader = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .readerFor(JsonNode.class);

    RecordParser(CtgovMapper mapper) {
        this.mapper = mapper;
    }

    Mapping parse(RawRecord raw, boolean all) {
        try {
            JsonNode document = reader.readValue(raw.json());
            if (document == null || !document.isObject()) {
                return new Mapping.Refused("a study is a JSON object, { … }");
            }
            return mapper.map(document, all);
        } catch (JacksonException e) {
            TokenStreamLocation at = e.getLocation();
            return new Mapping.Refused("it is not JSON: " + quote(e.getOriginalMessage())
                    + (at == null ? "" : ", at character " + Math.max(at.getColumnNr(), 1)));
        } catch (RuntimeException | StackOverflowError e) {
            // A record must never stop an import: it is named in the report, and the log has what is needed to mend the
            // mapping.
            LOG.warn("The record at {} could not be understood", raw.origin().position(), e);
            return new Mapping.Refused(
                    "it could not be understood; this is a fault of the program, please report the record");
        }
    }

    private static String quote(String message) {
        String line = message.replaceAll("\\s+", " ");
        return line.length() <= LONGEST_QUOTE ? line : line.substring(0, LONGEST_QUOTE) + "…";
    }
}
