/**
 * What coordinators see of messages that are being sent, how they stop them, and the
 * notices that are sent.
 */
@NullMarked
package dev.manabi.delivery.chat;

import org.jspecify.annotations.NullMarked;
