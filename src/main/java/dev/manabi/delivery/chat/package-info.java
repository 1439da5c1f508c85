/** The progress of what the bot sends on its own, and the notices that it sends. */
@NullMarked
package dev.manabi.delivery.chat;

import org.jspecify.annotations.NullMarked;
