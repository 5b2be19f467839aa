/** The rules of studies, line by line. */
@NullMarked
package org.studielots.study;

import org.jspecify.annotations.NullMarked;
