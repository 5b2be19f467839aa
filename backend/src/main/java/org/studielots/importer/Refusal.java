package org.studielots.importer;

/**
 * Something that could not be brought in.
 *
 * @param origin file and line, or address and page
 * @param reason what is wrong and what would be right
 */
public record Refusal(String origin, String reason) {}
