/**
 * Editions of what the city decides in files, such as the skill map: sent by
 * coordinators, tried out, taken from a day on, taken back. They are kept in the database
 * and go before the file that the application was started with.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "roster", "conversation", "privacy" })
@NullMarked
package dev.manabi.editions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
