/** Answers that name courses. */
@NullMarked
package dev.manabi.training.chat;

import org.jspecify.annotations.NullMarked;
