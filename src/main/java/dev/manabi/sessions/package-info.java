/**
 * Sessions of courses: who has a seat, who waits for one, who came, and how well they
 * understood it.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "privacy", "roster", "conversation",
		"skills", "training", "links" })
@NullMarked
package dev.manabi.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
