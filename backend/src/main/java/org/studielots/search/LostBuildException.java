package org.studielots.search;

/** Another process has taken over the building of an index that this one was at. */
public final class LostBuildException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    LostBuildException(String generation) {
        super("Another server goes on building the search index " + generation);
    }
}
