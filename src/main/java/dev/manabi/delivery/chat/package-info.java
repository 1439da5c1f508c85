/** What coordinators see of messages that are being sent, and how they stop them. */
@NullMarked
package dev.manabi.delivery.chat;

import org.jspecify.annotations.NullMarked;
