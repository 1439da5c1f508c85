/**
 * What was done, by whom, when and why. Features note what they change; nothing that is
 * noted is ever changed.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dev.manabi.audit;

import org.jspecify.annotations.NullMarked;

import org.springframework.modulith.ApplicationModule;
