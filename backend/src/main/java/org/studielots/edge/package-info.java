/**
 * The edge: GraphQL over HTTP, its limits, errors, caches and security, and the delivery of the pages. Knows no feature; features give
 * it controllers, {@link org.studielots.shared.Fragmentable} values and a {@link org.studielots.shared.DataVersion}.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"identity", "shared"})
package org.studielots.edge;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
