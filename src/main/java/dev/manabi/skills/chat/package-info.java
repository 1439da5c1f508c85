/** Answers about roles, marks and clauses. */
@NullMarked
package dev.manabi.skills.chat;

import org.jspecify.annotations.NullMarked;
