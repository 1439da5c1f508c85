/**
 * The outbox: every message that the bot sends on its own goes through it, once and at a
 * pace that Teams bears.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "privacy", "roster", "conversation", "workdays" })
@NullMarked
package dev.manabi.delivery;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
