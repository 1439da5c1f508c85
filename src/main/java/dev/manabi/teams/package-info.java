/**
 * Microsoft Teams: the endpoint, who may call it, and the way back. The only place that
 * knows the Bot Framework SDK.
 */
@ApplicationModule(allowedDependencies = { "language", "entra", "roster", "conversation", "privacy" })
@NullMarked
package dev.manabi.teams;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
