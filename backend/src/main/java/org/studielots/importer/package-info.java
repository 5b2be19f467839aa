/**
 * Registry records become studies: where they are read from, how they are understood, how they are brought into the catalogue, and the
 * records that the program ships.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"study", "node", "shared"})
package org.studielots.importer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
