/**
 * The skill map: roles, skills, what each role requires, and which role somebody has.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "roster", "conversation", "editions",
		"privacy", "understanding" })
@NullMarked
package dev.manabi.skills;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
