package org.studielots.importer.source;

/**
 * One record as it was read; whether it is JSON at all is not known yet.
 *
 * @param json UTF-8 text of the record; not to be changed
 * @param origin where it was read
 */
@SuppressWarnings(
        "ArrayRecordComponent") // Compared by nobody; a copy of each record would cost what the import has to save.
public record RawRecord(byte[] json, Origin origin) {}
