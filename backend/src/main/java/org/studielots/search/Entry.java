package org.studielots.search;

import org.jspecify.annotations.Nullable;

/**
 * A state of an entry.
 *
 * @param id the entry's id
 * @param version grows with every state of the entry; an index that several processes share never goes back to an older one
 * @param content what is indexed, null when the entry is gone
 */
public record Entry<E>(String id, long version, @Nullable E content) {}
