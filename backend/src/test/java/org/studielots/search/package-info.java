/** Tests of the text index alone. */
@org.jspecify.annotations.NullMarked
package org.studielots.search;
