package org.studielots.importer;

/**
 * How often something odd was met in records that were brought in.
 *
 * @param text what it is
 * @param count how often
 * @param example what one record says
 */
public record WarningCount(String text, long count, String example) {}
