/** Answers about what was changed. */
@NullMarked
package dev.manabi.ledger.chat;

import org.jspecify.annotations.NullMarked;
