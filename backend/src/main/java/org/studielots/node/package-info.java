/**
 * The country and its nodes: regions, healthcare regions, municipalities, places, hospitals, regional and local nodes. {@link Nodes}
 * lists them and says who is responsible where; {@link Geography} understands places as registries and readers spell them.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"shared", "store"})
package org.studielots.node;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
