/** Tables that coordinators send, and what they do with them. */
@NullMarked
package dev.manabi.uploads.chat;

import org.jspecify.annotations.NullMarked;
