/**
 * The try-out page. It plays Teams on the same path as the real one: signs activities
 * with a key of its own, posts them to the endpoint, and is the connector that the
 * replies come back to. Only in the profile {@code tryout}, only from this computer.
 */
@ApplicationModule(allowedDependencies = { "language", "roster", "training", "workdays" })
@NullMarked
package dev.manabi.tryout;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
