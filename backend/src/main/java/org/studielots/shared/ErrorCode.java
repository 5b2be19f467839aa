package org.studielots.shared;

/** What kind of mistake an error is; partners branch on it, so names stay. Sent as {@code extensions.code}. */
public enum ErrorCode {
    /** The request could not be read: broken JSON, missing query, wrong media type. */
    BAD_REQUEST,
    /** The query does not follow GraphQL or the schema. */
    INVALID_QUERY,
    /** An argument has a value that it may not have. */
    INVALID_ARGUMENT,
    /** A cursor was not made by this service for this list. */
    INVALID_CURSOR,
    /** The query is deeper, larger or more costly than the published limits. */
    TOO_COMPLEX,
    /** More requests than the published limit; wait as {@code Retry-After} says. */
    RATE_LIMITED,
    /** There is nothing with that id. */
    NOT_FOUND,
    /** The stored data was written by a newer version of the program. */
    NEWER_STORE,
    /** A part that is needed cannot be reached, for example the store or a full disk. */
    UNAVAILABLE,
    /** Somebody else changed the same thing meanwhile. */
    CONFLICT,
    /** A fault of the service. Its cause is logged, never sent. */
    INTERNAL
}
