/**
 * Tables that coordinators bring: tried out first, then taken whole or not at all. What a
 * table says is the business of the features that declare a
 * {@link dev.manabi.imports.TableImport}.
 */
@ApplicationModule(allowedDependencies = { "language", "audit", "imports", "roster", "conversation", "privacy" })
@NullMarked
package dev.manabi.uploads;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
