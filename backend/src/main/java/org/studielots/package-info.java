/** Studielots: the open national platform for clinical studies in Sweden. Start reading at {@link org.studielots.Studielots}. */
@NullMarked
package org.studielots;

import org.jspecify.annotations.NullMarked;
