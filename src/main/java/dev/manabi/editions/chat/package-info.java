/** Files that coordinators send, and what they do with the editions. */
@NullMarked
package dev.manabi.editions.chat;

import org.jspecify.annotations.NullMarked;
