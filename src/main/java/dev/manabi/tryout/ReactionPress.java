package dev.manabi.tryout;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A reaction to a message of the bot.
 *
 * @param kind what Teams calls it
 * @param added whether it is put on, or taken back
 */
record ReactionPress(@NotNull String messageId,
		@NotNull @Pattern(regexp = "like|heart|laugh|surprised|sad|angry") String kind, @NotNull Boolean added,
		@NotNull @Pattern(regexp = ChatEndpoint.LOCALE) String locale) implements Press {

}
