/**
 * The study channels: where in Teams colleagues learn together, and which skills each is
 * for.
 */
@ApplicationModule(
		allowedDependencies = { "language", "audit", "privacy", "roster", "conversation", "skills", "understanding" })
@NullMarked
package dev.manabi.channels;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
