package dev.manabi.imports;

import java.time.DateTimeException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A row of a {@link CsvFile}.
 */
public final class CsvRow {

	private final int number;

	private final List<String> headings;

	private final List<String> fields;

	private final Map<CsvColumn, Integer> places;

	private final Collection<Problem> problems;

	CsvRow(int number, List<String> headings, List<String> fields, Map<CsvColumn, Integer> places,
			Collection<Problem> problems) {
		this.number = number;
		this.headings = headings;
		this.fields = fields;
		this.places = places;
		this.problems = problems;
	}

	/** The number that a spreadsheet shows beside the row; the headings are row 1. */
	public int number() {
		return this.number;
	}

	/** What stands in the column, without outer white space; may be empty. */
	public String text(CsvColumn column) {
		Integer place = this.places.get(column);
		return (place == null || place >= this.fields.size()) ? "" : this.fields.get(place).strip();
	}

	/** What stands above the column in this file. */
	public String heading(CsvColumn column) {
		Integer place = this.places.get(column);
		return (place == null) ? column.headings().getFirst() : this.headings.get(place).strip();
	}

	/** The column's text, refused if it is empty. */
	public String required(CsvColumn column) {
		String text = text(column);
		if (text.isEmpty()) {
			refuse("missing", heading(column));
		}
		return text;
	}

	/**
	 * What the column's text stands for, empty if nothing stands there; refused if
	 * {@code parse} throws.
	 * @param expected what would be understood, said by examples that need no language
	 */
	public <T> Optional<T> parsed(CsvColumn column, String expected, Function<String, T> parse) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(parse.apply(text));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			refuse("not-understood", heading(column), text, expected);
			return Optional.empty();
		}
	}

	/** Adds a fault of this row. What stands in the row is not to be logged. */
	public void refuse(String code, Object... arguments) {
		this.problems.add(new Problem(this.number, code, arguments).concealing(cells()));
	}

	private Set<String> cells() {
		return this.fields.stream().map(String::strip).collect(Collectors.toSet());
	}

}
