package org.studielots.shared;

import org.jspecify.annotations.Nullable;

/**
 * Which page of a list, as Relay asks for it.
 *
 * @param size how many
 * @param cursor where the page begins (forward) or ends (backward), null for the list's own end
 * @param forward whether the page follows the cursor or precedes it
 */
public record PageRequest(int size, @Nullable String cursor, boolean forward) {
    /** How many when nothing is asked. */
    public static final int DEFAULT_SIZE = 20;
    /** How many at most. */
    public static final int MAX_SIZE = 100;

    /**
     * The page that a field's arguments ask for.
     *
     * @throws DomainException INVALID_ARGUMENT when a number is out of range or the two directions are mixed
     */
    public static PageRequest of(
            @Nullable Integer first, @Nullable String after, @Nullable Integer last, @Nullable String before) {
        boolean backward = last != null || before != null;
        if (backward && (first != null || after != null)) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    "A page is asked for either forward with first and after or backward with last and before, not both.");
        }
        return backward
                ? new PageRequest(size("last", last), before, false)
                : new PageRequest(size("first", first), after, true);
    }

    private static int size(String name, @Nullable Integer size) {
        if (size == null) {
            return DEFAULT_SIZE;
        }
        if (size < 0 || size > MAX_SIZE) {
            throw new DomainException(
                    ErrorCode.INVALID_ARGUMENT,
                    name + " is " + size + "; give 0 to " + MAX_SIZE + " and read on with a cursor for more.");
        }
        return size;
    }
}
