/** Tests of the edge over real HTTP, on a small schema of their own. */
@NullMarked
package org.studielots.edge;

import org.jspecify.annotations.NullMarked;
