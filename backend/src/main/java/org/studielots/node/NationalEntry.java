package org.studielots.node;

/**
 * The national entry, the last step of every contact chain (design.md, Contact).
 *
 * @param name name of the cooperation behind it
 * @param contact how to reach it
 */
public record NationalEntry(BilingualName name, ContactRoute contact) {}
