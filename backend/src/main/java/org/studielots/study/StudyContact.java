package org.studielots.study;

import org.jspecify.annotations.Nullable;

/**
 * A contact that the registry itself publishes for the study or one of its sites. At least one of e-mail and telephone is there.
 *
 * @param name function or person as published
 * @param role what the contact does, null when not stated
 * @param email e-mail address, null when not published
 * @param phone telephone number, null when not published
 */
public record StudyContact(
        String name,
        @Nullable String role,
        @Nullable String email,
        @Nullable String phone) {}
