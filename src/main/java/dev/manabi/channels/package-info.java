/**
 * The study channels: where in Teams colleagues learn together, and which skills each is
 * for.
 */
@ApplicationModule(allowedDependencies = { "language", "entra", "audit", "roster", "conversation", "skills" })
@NullMarked
package dev.manabi.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
