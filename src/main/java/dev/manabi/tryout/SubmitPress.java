package dev.manabi.tryout;

import java.util.Map;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A button of the kind {@code Action.Submit}.
 */
record SubmitPress(@NotNull Map<String, Object> value, @NotNull String messageId,
		@NotNull @Pattern(regexp = ChatEndpoint.LOCALE) String locale) implements Press {

}
