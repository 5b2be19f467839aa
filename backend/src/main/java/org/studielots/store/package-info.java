/**
 * Which MongoDB: the embedded one in the data folder or any by address; its schema version and indexes; the log that gives all changes
 * one order.
 */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.studielots.store;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
