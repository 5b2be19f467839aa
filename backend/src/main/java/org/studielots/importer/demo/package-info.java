/** Made-up studies, so that everything can be tried: each says of itself that it is made up, and nothing in it belongs to anybody. */
@NullMarked
package org.studielots.importer.demo;

import org.jspecify.annotations.NullMarked;
