/** What coordinators see of the learning systems, and how they switch them off. */
@NullMarked
package dev.manabi.xapi.chat;

import org.jspecify.annotations.NullMarked;
