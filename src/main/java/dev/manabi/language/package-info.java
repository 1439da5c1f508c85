/** The two languages of the house, texts that exist in both, and folding for look-ups. */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.manabi.language;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
