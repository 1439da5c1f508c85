/**
 * What coordinators read of the audit log. It stands above the conversation, which notes
 * its own changes there.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "privacy", "roster", "conversation", "understanding" })
@NullMarked
package dev.manabi.ledger;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
