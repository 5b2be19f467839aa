/**
 * The vocabulary: words of medicine with all their names, everyday and professional, Swedish and English, and how they are recognised in
 * texts. {@link Vocabulary} is the public door, {@link ConceptFinder} reads texts. The format of the files is described beside them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "search"})
package org.studielots.vocabulary;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
