/**
 * The language of asks and replies: what somebody says, which ask that is, and what is
 * said in return.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "roster", "privacy", "understanding" })
@NullMarked
package dev.manabi.conversation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
