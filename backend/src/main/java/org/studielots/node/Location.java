package org.studielots.node;

import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * A site's place as far as it is certain. What is not certain is null, never a guess.
 *
 * @param hospital the hospital that the facility names, null when none or when several fit
 * @param municipality the municipality, null when not certain
 * @param region the region, null when not certain or abroad
 * @param position of the hospital, else of the postcode, place or municipality; null when none of them is known
 * @param city the town in its Swedish spelling where known, else as it was given; null when not stated
 * @param postcode five digits when Swedish, else as it was given; null when not stated
 * @param basis the most exact part that the place was understood by
 */
public record Location(
        @Nullable Hospital hospital,
        @Nullable Municipality municipality,
        @Nullable RegionCode region,
        @Nullable Position position,
        @Nullable String city,
        @Nullable String postcode,
        LocationBasis basis) {}
