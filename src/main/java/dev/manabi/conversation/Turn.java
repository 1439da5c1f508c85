package dev.manabi.conversation;

import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * One thing that somebody said or did.
 *
 * @param asker who
 * @param spoken the language their Teams runs in, if it is one of ours
 * @param shared whether others see the conversation
 * @param heard what
 */
public record Turn(Asker asker, @Nullable Language spoken, boolean shared, Heard heard) {
}
