/**
 * What learning management systems report by the Experience API (xAPI): who completed or
 * passed what. Only the receiving end of statements is there; it is no learning record
 * store.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "roster", "training", "privacy", "conversation" })
@NullMarked
package dev.manabi.xapi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
