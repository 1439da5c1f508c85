package dev.manabi.imports;

import java.util.List;

import dev.manabi.language.Folding;

/**
 * A column of a {@link CsvFile}.
 *
 * @param name what it is called in a refusal
 * @param required whether the file must have it
 * @param headings what may stand above it, in any width and case
 */
public record CsvColumn(String name, boolean required, List<String> headings) {

	public CsvColumn {
		headings = List.copyOf(headings);
	}

	/** A column that must be there. */
	public static CsvColumn required(String name, String... headings) {
		return new CsvColumn(name, true, List.of(headings));
	}

	/** A column that may be missing. */
	public static CsvColumn optional(String name, String... headings) {
		return new CsvColumn(name, false, List.of(headings));
	}

	boolean isHeaded(String heading) {
		String key = Folding.key(heading);
		return this.headings.stream().map(Folding::key).anyMatch(key::equals);
	}

}
