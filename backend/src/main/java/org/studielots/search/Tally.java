package org.studielots.search;

import java.util.Map;

/**
 * Entries counted in several ways at once.
 *
 * @param total how many there are
 * @param spread by field, by value, how many have it; a value nobody has is left out
 * @param parts by name of a predicate, how many of them it fits too
 */
public record Tally(long total, Map<String, Map<String, Long>> spread, Map<String, Long> parts) {}
