package org.studielots.study;

import org.jspecify.annotations.Nullable;

/**
 * One bound of age.
 *
 * @param kind whether there is a bound, none, or nothing is said
 * @param age the bound, null unless {@code kind} is STATED
 */
public record AgeBound(AgeBoundKind kind, @Nullable Age age) {
    /** The source does not say. */
    public static final AgeBound NOT_STATED = new AgeBound(AgeBoundKind.NOT_STATED, null);
    /** The source says that there is no bound. */
    public static final AgeBound NONE = new AgeBound(AgeBoundKind.NONE, null);

    /** Holds age and kind together. */
    public AgeBound {
        if ((kind == AgeBoundKind.STATED) != (age != null)) {
            throw new IllegalArgumentException("An age goes with the kind STATED and with no other.");
        }
    }

    /** A bound at {@code age}. */
    public static AgeBound of(Age age) {
        return new AgeBound(AgeBoundKind.STATED, age);
    }
}
