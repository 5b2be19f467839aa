/** Importing whole files and registries, with real records and bad ones. */
@NullMarked
package org.studielots.importer;

import org.jspecify.annotations.NullMarked;
