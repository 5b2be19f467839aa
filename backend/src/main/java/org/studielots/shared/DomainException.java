package org.studielots.shared;

/** A mistake with a code and a message for the one who made it: what was wrong, where, and what would be right. */
public final class DomainException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** What kind of mistake it is. */
    private final ErrorCode code;

    /**
     * A mistake that a caller can mend.
     *
     * @param code what kind of mistake it is
     * @param message what was wrong, where, and what would be right; shown to the caller as it stands
     */
    public DomainException(ErrorCode code, String message) {
        super(message);
        this.code = code;
    }

    /** As the other, with the cause for the log; it is never shown. */
    public DomainException(ErrorCode code, String message, Throwable cause) {
        super(message, cause);
        this.code = code;
    }

    /** What kind of mistake it is. */
    public ErrorCode code() {
        return code;
    }
}
