/** Courses, and what each person is to learn from them. */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "roster", "conversation", "editions",
		"privacy", "skills", "understanding" })
@NullMarked
package dev.manabi.training;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
