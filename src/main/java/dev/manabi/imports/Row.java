package dev.manabi.imports;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A row of a {@link TableFile}.
 */
public final class Row {

	private final Line line;

	private final Headings headings;

	private final Map<Column, Integer> places;

	private final List<Problem> problems = new ArrayList<>();

	Row(Line line, Headings headings, Map<Column, Integer> places) {
		this.line = line;
		this.headings = headings;
		this.places = places;
	}

	/** The number that a spreadsheet shows beside the row. */
	public int number() {
		return this.line.number();
	}

	/** What stands in the column, without outer white space; may be empty. */
	public String text(Column column) {
		return cell(column).text().strip();
	}

	/**
	 * Whether the spreadsheet took for a number what stands there, so that zeros at its
	 * beginning are lost.
	 */
	public boolean isNumber(Column column) {
		return cell(column).kind() != Cell.Kind.TEXT;
	}

	/** What stands above the column in this file. */
	public String heading(Column column) {
		return Optional.ofNullable(this.places.get(column))
			.flatMap(this.headings::of)
			.orElseGet(() -> column.headings().getFirst());
	}

	/** The column's text, refused if it is empty. */
	public String required(Column column) {
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
	public <T> Optional<T> parsed(Column column, String expected, Function<String, T> parse) {
		String text = text(column);
		if (text.isEmpty()) {
			return Optional.empty();
		}
		try {
			return Optional.of(parse.apply(text));
		}
		catch (DateTimeException | IllegalArgumentException | ArithmeticException ex) {
			refuse(Days.isAmbiguous(text) ? "day-ambiguous" : "not-understood", heading(column), text, expected);
			return Optional.empty();
		}
	}

	/** The day in the column, however it is written. */
	public Optional<LocalDate> day(Column column) {
		return parsed(column, Days.DAY, (text) -> Days.day(text, isFrom1904(column)));
	}

	/** The day with a time in the column. */
	public Optional<LocalDateTime> moment(Column column) {
		return parsed(column, Days.MOMENT, (text) -> Days.moment(text, isFrom1904(column)));
	}

	/** The time in the column. */
	public Optional<LocalTime> time(Column column) {
		return parsed(column, Days.TIME, Days::time);
	}

	/**
	 * Adds a fault of this row. What stands in the row is not to be logged, and of what
	 * is long there only the beginning is repeated.
	 */
	public void refuse(String code, Object... arguments) {
		this.problems.add(new Problem(number(), code, arguments).concealing(new HashSet<>(cells()))
			.brief((argument) -> this.headings.contain(argument)
					|| cells().stream().anyMatch((cell) -> cell.contains(argument))));
	}

	public boolean isRefused() {
		return !this.problems.isEmpty();
	}

	public List<Problem> problems() {
		return List.copyOf(this.problems);
	}

	/** All that stands in the row, as it would be written again. */
	public List<String> cells() {
		return this.line.texts();
	}

	private Cell cell(Column column) {
		return Optional.ofNullable(this.places.get(column)).map(this.line::cell).orElse(Cell.EMPTY);
	}

	private boolean isFrom1904(Column column) {
		return cell(column).kind() == Cell.Kind.NUMBER_1904;
	}

}
