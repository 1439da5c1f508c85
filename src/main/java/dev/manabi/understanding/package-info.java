/**
 * What a sentence means: the names and words in it, its tense and whether it denies, and
 * the intent that explains most of it. Nothing leaves the process.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dev.manabi.understanding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
