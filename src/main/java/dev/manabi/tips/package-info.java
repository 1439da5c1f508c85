/**
 * What colleagues learn from each other: tips, cases of improvement at work, and
 * questions to those who know.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "privacy", "roster", "conversation", "skills",
		"training", "channels", "delivery", "understanding", "workdays" })
@NullMarked
package dev.manabi.tips;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
