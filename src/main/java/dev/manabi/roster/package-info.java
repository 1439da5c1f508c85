/** Who works here, what they are called, and who is a coordinator. */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "entra", "privacy" })
@NullMarked
package dev.manabi.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
