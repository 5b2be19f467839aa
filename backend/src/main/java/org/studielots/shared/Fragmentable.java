package org.studielots.shared;

/**
 * Something whose answer depends on nothing but this key and the selection and arguments asked of it, so that the answer may be kept and
 * used again. Implementations must not let anything else into what their fields answer.
 */
public interface Fragmentable {
    /** A value object with equals and hashCode that names the thing, its version, and the day if its answer depends on it. */
    Object fragmentKey();
}
