package org.studielots.importer.source;

/** A page that did not come, with what the registry said; whoever asks again later may get it. */
final class PageFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private final String reason;
    private final boolean tokenRefused;

    PageFailure(String reason, boolean tokenRefused) {
        super(reason);
        this.reason = reason;
        this.tokenRefused = tokenRefused;
    }

    String reason() {
        return reason;
    }

    /** Whether the registry found fault with the question, which a page token that is too old may be. */
    boolean isTokenRefused() {
        return tokenRefused;
    }
}
