package org.studielots.importer.source;

import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a page before its records are used.
 *
 * @param records number of records in it
 * @param nextToken the token of the page after it, null when it is the last
 * @param total number of records in all pages, when the registry says it
 */
record RegistryPage(long records, @Nullable String nextToken, OptionalLong total) {}
