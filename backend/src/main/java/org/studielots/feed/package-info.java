/** Searches that can be followed: the Atom feed (requirement M23). Knows studies by {@link org.studielots.study.StudyLists} only. */
@NullMarked
@ApplicationModule(allowedDependencies = {"study", "node", "shared"})
package org.studielots.feed;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
