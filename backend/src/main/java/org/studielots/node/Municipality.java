package org.studielots.node;

import org.studielots.shared.Position;

/**
 * One of the 290 municipalities.
 *
 * @param code four-digit municipality code (kommunkod), for example {@code 0380}
 * @param name its name without "kommun", for example Uppsala
 * @param region the region it lies in
 * @param healthcareRegion id of the healthcare region; in Halland it follows the municipality, elsewhere the region
 * @param position position of its largest place
 * @param largestPlace name of its largest place
 * @param population people in its largest place, 0 when not known
 */
public record Municipality(
        String code,
        String name,
        RegionCode region,
        String healthcareRegion,
        Position position,
        String largestPlace,
        int population) {}
