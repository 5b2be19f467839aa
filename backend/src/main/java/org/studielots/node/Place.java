package org.studielots.node;

import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * A place in Sweden that a reader can name: a municipality's seat, a town, a part of a town or a postcode.
 *
 * @param name its name, for example Åkersberga or 901 85 Umeå
 * @param label a spelling that names this place and no other; {@link Geography#findPlace} takes it
 * @param region the region it lies in
 * @param municipality code of the municipality, null when not certain
 * @param position where it is
 * @param population people living there, 0 when not known
 */
public record Place(
        String name,
        String label,
        RegionCode region,
        @Nullable String municipality,
        Position position,
        int population) {}
