package dev.manabi.workdays;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import dev.manabi.imports.Column;
import dev.manabi.imports.Row;

/**
 * What the columns of a table say of some days in a row.
 *
 * @param first the first of them
 * @param last the last of them
 */
record Period(LocalDate first, LocalDate last) {

	static final Column FIRST = Column.optional("first-day", "開始", "開始日", "first-day");

	static final Column LAST = Column.optional("last-day", "終了", "終了日", "last-day");

	static final Column TAKEN_BACK = Column.optional("called-off", "中止", "called-off");

	private static final Set<String> YES = Set.of("○", "〇", "◯", "中止", "はい", "yes", "true", "1");

	Period {
		if (last.isBefore(first)) {
			throw new IllegalArgumentException("It ends before it begins: " + first + " to " + last);
		}
	}

	boolean contains(LocalDate day) {
		return !day.isBefore(this.first) && !day.isAfter(this.last);
	}

	/** The days from the first to the last, refused if they can't be. */
	static Optional<Period> in(Row row, int most) {
		row.required(FIRST);
		row.required(LAST);
		Optional<LocalDate> first = row.day(FIRST);
		Optional<LocalDate> last = row.day(LAST);
		if (row.isRefused()) {
			return Optional.empty();
		}
		return of(first.orElseThrow(), last.orElseThrow(), row, most);
	}

	private static Optional<Period> of(LocalDate first, LocalDate last, Row row, int most) {
		if (last.isBefore(first)) {
			row.refuse("ends-before-it-begins", first, last);
			return Optional.empty();
		}
		if (first.plusDays(most).isBefore(last.plusDays(1))) {
			row.refuse("too-many-days", first, last, most);
			return Optional.empty();
		}
		return Optional.of(new Period(first, last));
	}

	/** Whether the row takes back what another said. */
	static boolean isTakenBack(Row row) {
		return row.parsed(TAKEN_BACK, "○", Period::yes).orElse(false);
	}

	private static boolean yes(String text) {
		if (!YES.contains(text.toLowerCase(Locale.ROOT))) {
			throw new IllegalArgumentException(text);
		}
		return true;
	}

	@Override
	public String toString() {
		return this.first.equals(this.last) ? this.first.toString() : this.first + ".." + this.last;
	}

}
