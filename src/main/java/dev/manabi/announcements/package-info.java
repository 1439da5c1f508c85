/**
 * Word to many: what coordinators tell people and study channels, who asked what about
 * it, and what became of it.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "privacy", "imports", "roster", "conversation",
		"skills", "training", "sessions", "delivery", "channels", "workdays", "links" })
@NullMarked
package dev.manabi.announcements;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
