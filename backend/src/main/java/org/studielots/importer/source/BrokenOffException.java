package org.studielots.importer.source;

import java.io.IOException;

/** A source that could not be read to its end. */
final class BrokenOffException extends IOException {
    private static final long serialVersionUID = 1L;
    private final String position;

    BrokenOffException(String position, IOException cause) {
        super(cause);
        this.position = position;
    }

    String position() {
        return position;
    }
}
