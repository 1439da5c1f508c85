/** What people say of tips, cases and questions, and what is shown of them. */
@NullMarked
package dev.manabi.tips.chat;

import org.jspecify.annotations.NullMarked;
