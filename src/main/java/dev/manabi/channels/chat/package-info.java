/** What is said of study channels. */
@NullMarked
package dev.manabi.channels.chat;

import org.jspecify.annotations.NullMarked;
