package org.studielots.node;

import org.jspecify.annotations.Nullable;
import org.studielots.shared.Position;

/**
 * One meaning of a place's name.
 *
 * @param name in its Swedish spelling
 * @param kind what it names
 * @param region the region, null for a town on both sides of a border
 * @param municipality code, null when not certain
 * @param position where it is, null when not known
 * @param population 0 when not known
 */
record NamedPlace(
        String name,
        Kind kind,
        @Nullable RegionCode region,
        @Nullable String municipality,
        @Nullable Position position,
        int population) {
    /** What a name stands for, the one with more weight first. */
    enum Kind {
        /** A municipality. */
        MUNICIPALITY,
        /** A town or a part of one. */
        PLACE,
        /** A postal town that is neither. */
        POSTAL_TOWN
    }
}
