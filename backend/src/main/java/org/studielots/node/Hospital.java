package org.studielots.node;

import org.studielots.shared.Position;

/**
 * A hospital, or one of several sites of a hospital.
 *
 * @param id stable id, for example {@code akademiska-sjukhuset}
 * @param name name in use
 * @param region the region it lies in
 * @param municipality code of the municipality it lies in
 * @param postcode five digits
 * @param position of its postal town, or of its municipality's largest place when the postal town lies in another
 */
public record Hospital(
        String id, String name, RegionCode region, String municipality, String postcode, Position position) {}
