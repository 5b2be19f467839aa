package org.studielots.shared;

/** Who wrote a text. */
public enum TextOrigin {
    /** A study registry published the text. */
    REGISTRY,
    /** A regional or local node wrote the text. */
    NODE,
    /** The editors of this service wrote the text. */
    EDITORIAL,
    /** The service built the text from structured facts. */
    DERIVED
}
