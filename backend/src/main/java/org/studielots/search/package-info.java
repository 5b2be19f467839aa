/** Text index technology: fields in, hits out. It knows no study. */
@NullMarked
@ApplicationModule(allowedDependencies = "shared")
package org.studielots.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
