/** How coordinators announce, what people see of it, and what they ask about it. */
@NullMarked
package dev.manabi.announcements.chat;

import org.jspecify.annotations.NullMarked;
