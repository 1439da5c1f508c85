/**
 * Microsoft Entra ID: the city's tenant, and by what an application proves to it who it
 * is.
 */
@ApplicationModule(allowedDependencies = {})
@NullMarked
package dev.manabi.entra;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
