@NullMarked
package org.studielots.vocabulary;

import org.jspecify.annotations.NullMarked;
