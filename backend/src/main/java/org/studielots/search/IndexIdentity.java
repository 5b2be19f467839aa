package org.studielots.search;

/**
 * What an index is of. An index of another store, or of entries of another form, is not used.
 *
 * @param store identity of the store whose contents are indexed
 * @param form grows when the entries' form changes, so that an index of an older program is built anew
 */
public record IndexIdentity(String store, int form) {}
