/**
 * What everybody may read about Manabi without signing in: the pages that the Teams app
 * package names, on what it does, what it keeps and how it is to be used.
 */
@ApplicationModule(allowedDependencies = { "language", "skills" })
@NullMarked
package dev.manabi.pages;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
