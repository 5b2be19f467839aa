/**
 * The record: studies with their sites, status, freshness and history, and how they are found. {@link Studies} is the one public door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store", "search", "node", "vocabulary", "interpretation"})
package org.studielots.study;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
