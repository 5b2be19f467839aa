package org.studielots.search;

import org.studielots.shared.Position;

/**
 * How what is near scores more.
 *
 * @param field the field with positions
 * @param place near to what
 * @param weight what is added to the score at no distance
 * @param halfKm kilometres at which half of that is added
 */
public record Nearness(String field, Position place, float weight, double halfKm) {}
