package dev.manabi.xapi;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Who or what is meant, or why that can't be told.
 *
 * @param <T> what is looked for
 */
record Match<T>(@Nullable T found, @Nullable Fault fault) {

	static <T> Match<T> of(List<? extends T> candidates, Fault none, Fault several) {
		return switch (candidates.size()) {
			case 0 -> new Match<>(null, none);
			case 1 -> new Match<>(candidates.getFirst(), null);
			default -> new Match<>(null, several);
		};
	}

}
