/** The application. Each package beneath is a module of the house. */
@NullMarked
package dev.manabi;

import org.jspecify.annotations.NullMarked;
