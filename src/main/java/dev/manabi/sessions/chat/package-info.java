/** What people ask about sessions, and what they are told of them. */
@NullMarked
package dev.manabi.sessions.chat;

import org.jspecify.annotations.NullMarked;
