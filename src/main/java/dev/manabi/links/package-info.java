/**
 * Links that open without a sign-in, by something in them that can't be guessed.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.manabi.links;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
