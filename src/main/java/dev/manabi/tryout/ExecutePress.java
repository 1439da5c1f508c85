package dev.manabi.tryout;

import java.util.Map;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A button of the kind {@code Action.Execute}.
 */
record ExecutePress(@NotBlank String verb, @Nullable Map<String, Object> data, @NotNull String messageId,
		@NotNull @Pattern(regexp = ChatEndpoint.LOCALE) String locale,
		@NotNull @Pattern(regexp = "manual|automatic") String trigger) implements Press {

	Map<String, Object> slots() {
		return (this.data != null) ? this.data : Map.of();
	}
}
