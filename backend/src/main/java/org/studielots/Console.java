package org.studielots;

import java.io.PrintStream;

/** What commands say to the one who runs them. */
final class Console {
    private Console() {}

    /** Prints a line of what was done. */
    static void print(String line) {
        out().println(line);
    }

    /** Prints a line of what went wrong. */
    static void error(String line) {
        System.err.println(line);
    }

    /** Where a command's product goes. */
    static PrintStream out() {
        return System.out;
    }
}
