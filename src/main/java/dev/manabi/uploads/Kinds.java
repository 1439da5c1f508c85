package dev.manabi.uploads;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.manabi.imports.Column;
import dev.manabi.imports.Headings;
import dev.manabi.imports.TableImport;

import org.springframework.stereotype.Component;

/**
 * The kinds of tables that can be taken.
 */
@Component
public class Kinds {

	private final List<TableImport<?>> all;

	Kinds(List<TableImport<?>> all) {
		this.all = List.copyOf(all);
	}

	public List<TableImport<?>> all() {
		return this.all;
	}

	/** The kind of that name; it may have been there in another version only. */
	public Optional<TableImport<?>> find(String name) {
		return this.all.stream().filter((kind) -> kind.name().equals(name)).findFirst();
	}

	/** The kind of a table with these headings. */
	public Optional<TableImport<?>> of(Headings headings) {
		return this.all.stream().filter((kind) -> kind.recognises(headings)).findFirst();
	}

	/** Whether a table was meant to be of some kind. */
	public boolean mayBeOne(Headings headings) {
		return of(headings).isPresent() || this.all.stream().anyMatch((kind) -> met(kind, headings) > 0);
	}

	/** The kind to which the table lacks the least, and what it lacks. */
	public Optional<Lack> nearest(Headings headings) {
		return this.all.stream()
			.filter((kind) -> met(kind, headings) > 0)
			.min(Comparator.comparing((TableImport<?> kind) -> kind.missing(headings).size())
				.thenComparing((kind) -> -met(kind, headings)))
			.map((kind) -> new Lack(kind.name(), kind.missing(headings)));
	}

	private static int met(TableImport<?> kind, Headings headings) {
		return kind.needs().size() - kind.missing(headings).size();
	}

	/**
	 * What a table lacks.
	 *
	 * @param kind to be of this kind
	 * @param columns of each set, one column at least
	 */
	public record Lack(String kind, List<Set<Column>> columns) {

	}

}
