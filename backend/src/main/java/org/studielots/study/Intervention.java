package org.studielots.study;

import org.jspecify.annotations.Nullable;

/**
 * What is tried or observed.
 *
 * @param type kind of intervention
 * @param name as the registry writes it
 * @param description how it is given or done, null when not stated
 */
public record Intervention(
        InterventionType type, String name, @Nullable String description) {}
