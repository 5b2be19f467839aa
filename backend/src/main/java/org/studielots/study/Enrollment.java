package org.studielots.study;

import org.jspecify.annotations.Nullable;

/**
 * Number of participants.
 *
 * @param count how many, 0 or more
 * @param estimated true when planned, false when counted, null when the registry does not say
 */
public record Enrollment(int count, @Nullable Boolean estimated) {}
