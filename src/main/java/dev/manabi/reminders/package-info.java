/**
 * Who is to be reminded of what today: training that is required and still open, each
 * person once a day at most.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "privacy", "roster", "conversation", "skills",
		"training", "sessions", "delivery", "workdays" })
@NullMarked
package dev.manabi.reminders;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
