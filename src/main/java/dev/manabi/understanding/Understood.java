package dev.manabi.understanding;

import java.util.List;
import java.util.Optional;

import dev.manabi.language.Language;

/**
 * What became of a text.
 *
 * @param meanings what it may mean, the likeliest first, three at most; none if it is
 * nothing one may ask
 * @param sure whether the first may be acted on without asking back
 * @param language the language it is in, empty where the names in it are all there is
 */
public record Understood(List<Meaning> meanings, boolean sure, Optional<Language> language) {

	public Understood {
		meanings = List.copyOf(meanings);
		if (sure && meanings.isEmpty()) {
			throw new IllegalArgumentException("Sure of nothing");
		}
	}

	/** The meaning to act on. */
	public Optional<Meaning> meant() {
		return this.sure ? Optional.of(this.meanings.getFirst()) : Optional.empty();
	}

}
