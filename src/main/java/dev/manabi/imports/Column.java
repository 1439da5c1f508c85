package dev.manabi.imports;

import java.util.List;

import dev.manabi.language.Folding;
import dev.manabi.language.Language;

/**
 * A column of a {@link TableFile}.
 *
 * @param name what it is called in English and in a refusal
 * @param required whether the file must have it
 * @param headings what may stand above it, in any width and case, the usual one first
 */
public record Column(String name, boolean required, List<String> headings) {

	public Column {
		headings = List.copyOf(headings);
	}

	/** A column that must be there. */
	public static Column required(String name, String... headings) {
		return new Column(name, true, List.of(headings));
	}

	/** A column that may be missing. */
	public static Column optional(String name, String... headings) {
		return new Column(name, false, List.of(headings));
	}

	/** What to write above it. */
	public String heading(Language language) {
		return switch (language) {
			case JA -> this.headings.getFirst();
			case EN -> this.name;
		};
	}

	boolean isHeaded(String heading) {
		String key = Folding.key(heading);
		return this.headings.stream().map(Folding::key).anyMatch(key::equals);
	}

}
