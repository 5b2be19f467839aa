package org.studielots.study;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * An id that a registry or a funder gave a study.
 *
 * @param registry who gave it
 * @param id as its giver writes it
 */
public record RegistryId(Registry registry, String id) {
    /** The id's spelling with which ids are compared: letters and digits only, in upper case. */
    public static String normalized(String id) {
        return id.toUpperCase(Locale.ROOT).replaceAll("[^0-9A-Z]", "");
    }

    /** Web address of the study at the registry, null where there is none. */
    public @Nullable String url() {
        return registry.findUrl(id).orElse(null);
    }
}
