package org.studielots.shared;

import org.jspecify.annotations.Nullable;

/**
 * Where a page of a list begins and ends (Relay).
 *
 * @param hasNextPage whether something follows
 * @param hasPreviousPage whether something precedes
 * @param startCursor cursor of the first element, null on an empty page
 * @param endCursor cursor of the last element, null on an empty page
 */
public record PageInfo(
        boolean hasNextPage,
        boolean hasPreviousPage,
        @Nullable String startCursor,
        @Nullable String endCursor) {}
