/** What is said of working days. */
@NullMarked
package dev.manabi.workdays.chat;

import org.jspecify.annotations.NullMarked;
