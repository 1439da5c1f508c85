package dev.manabi.training;

import java.time.LocalDate;
import java.util.Optional;

/**
 * For how long it is good to have taken a course.
 */
public sealed interface Renewal {

	/** What a catalogue may write. */
	String WORDS = "毎年度, 24か月, なし";

	/** The last day on which it is good to have taken the course on that one. */
	LocalDate lastDay(LocalDate taken, FiscalYears years);

	/**
	 * Reads {@code 毎年度}, {@code 24か月}, or {@code なし} for no renewal.
	 * @throws IllegalArgumentException if it is none of these
	 */
	static Optional<Renewal> parse(String text) {
		if (text.equals("なし")) {
			return Optional.empty();
		}
		return Optional.of(text.equals("毎年度") ? new EachFiscalYear() : Months.parse(text));
	}

	/**
	 * How it is where nothing is said: what all staff must take is to be taken each
	 * fiscal year, unless it is due once.
	 */
	static Optional<Renewal> usual(boolean mandatory, Optional<DueDate> due) {
		boolean once = due.filter(DueDate.Fixed.class::isInstance).isPresent();
		return (mandatory && !once) ? Optional.of(new EachFiscalYear()) : Optional.empty();
	}

	/** It is to be taken again in each fiscal year. */
	record EachFiscalYear() implements Renewal {

		@Override
		public LocalDate lastDay(LocalDate taken, FiscalYears years) {
			return years.of(taken).last();
		}

	}

	/**
	 * It is to be taken again before so many months have passed.
	 *
	 * @param count how many, at least one
	 */
	record Months(int count) implements Renewal {

		private static final String UNIT = "か月";

		public Months {
			if (count < 1 || count > 600) {
				throw new IllegalArgumentException("Not a renewal: " + count);
			}
		}

		private static Months parse(String text) {
			if (!text.endsWith(UNIT)) {
				throw new IllegalArgumentException(text);
			}
			return new Months(Integer.parseInt(text.substring(0, text.length() - UNIT.length())));
		}

		@Override
		public LocalDate lastDay(LocalDate taken, FiscalYears years) {
			return taken.plusMonths(this.count);
		}

	}

}
