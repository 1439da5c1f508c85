/** What is said when people are reminded, and what they say to it. */
@NullMarked
package dev.manabi.reminders.chat;

import org.jspecify.annotations.NullMarked;
