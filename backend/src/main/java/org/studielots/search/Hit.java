package org.studielots.search;

import java.util.List;

/**
 * An entry that was found.
 *
 * @param id the entry's id
 * @param values its values in the order asked for, from which a later page reads on: Long, Double, String
 * @param document its number in the snapshot it was found in
 */
public record Hit(String id, List<Object> values, int document) {}
