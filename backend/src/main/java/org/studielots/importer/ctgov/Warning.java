package org.studielots.importer.ctgov;

/**
 * Something odd in a record.
 *
 * @param kind what it is
 * @param example what the record says; never a person's name or address
 */
public record Warning(WarningKind kind, String example) {}
