package org.studielots.shared;

/** How far this process has come in the order of changes. While it stays, and the day stays, answers stay the same. */
public interface DataVersion {
    /** Position of the newest change that this process's answers contain; it only grows. */
    long current();
}
