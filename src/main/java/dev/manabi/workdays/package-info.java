/**
 * When the office works: its hours, holidays and closures, and who is on leave.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "privacy", "roster", "conversation" })
@NullMarked
package dev.manabi.workdays;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
