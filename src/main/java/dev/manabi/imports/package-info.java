/**
 * Files that people bring: every fault named by its line, nothing half-taken.
 */
@ApplicationModule(allowedDependencies = "language")
@NullMarked
package dev.manabi.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
