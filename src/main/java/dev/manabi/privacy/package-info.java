/**
 * What is stored of a person: each feature tells of its own tables. Whoever shows it
 * knows only this module.
 */
@ApplicationModule(allowedDependencies = { "language", "audit" })
@NullMarked
package dev.manabi.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
