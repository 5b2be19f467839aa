@NullMarked
package org.studielots.importer.demo;

import org.jspecify.annotations.NullMarked;
