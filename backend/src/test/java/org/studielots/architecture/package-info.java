/** The gates of the house: which code may use what, and what every schema element and public type must carry. */
@NullMarked
package org.studielots.architecture;

import org.jspecify.annotations.NullMarked;
