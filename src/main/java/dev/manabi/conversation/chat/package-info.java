/** What is said when nothing else is: help, greetings, thanks, and “not mine”. */
@NullMarked
package dev.manabi.conversation.chat;

import org.jspecify.annotations.NullMarked;
