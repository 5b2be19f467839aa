/**
 * What a reader's text means: which words are concepts, which are plain words, and which are facts such as age, sex or place that belong
 * in a filter. It knows no study and no index; {@link Interpreter} is the public door.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "search", "node", "vocabulary"})
package org.studielots.interpretation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
