/**
 * The parts of the documentation that are written from the code, so that they can't fall
 * behind it.
 */
@NullMarked
package dev.manabi.docs;

import org.jspecify.annotations.NullMarked;
