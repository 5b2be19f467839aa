/** What every feature speaks in: texts with a language, partial dates, positions, the clock, cursors and errors with a code. */
@NullMarked
@ApplicationModule(
        type = ApplicationModule.Type.OPEN,
        allowedDependencies = {})
package org.studielots.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
