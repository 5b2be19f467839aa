package org.studielots.edge;

import org.studielots.shared.ErrorCode;

/** A request that is answered with an HTTP status and one error, before or instead of an execution. */
final class HttpProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final ErrorCode code;

    /**
     * @param status HTTP status
     * @param code what kind of mistake
     * @param message what was wrong, where, and what would be right; shown to the caller
     */
    HttpProblem(int status, ErrorCode code, String message) {
        super(message, null, false, false);
        this.status = status;
        this.code = code;
    }

    /** A request that could not be read. */
    static HttpProblem badRequest(String message) {
        return new HttpProblem(400, ErrorCode.BAD_REQUEST, message);
    }

    int status() {
        return status;
    }

    /** The error to send. */
    EdgeError error() {
        return EdgeError.of(code, String.valueOf(getMessage()));
    }
}
