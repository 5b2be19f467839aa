/** Tests of the country, its nodes, and the understanding of places. */
@NullMarked
package org.studielots.node;

import org.jspecify.annotations.NullMarked;
