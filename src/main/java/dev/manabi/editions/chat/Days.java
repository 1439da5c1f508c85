package dev.manabi.editions.chat;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Days as a card's input brings them.
 */
final class Days {

	private Days() {
	}

	/** The day of a text such as {@code 2027-04-01}; empty for any other. */
	static Optional<LocalDate> read(String text) {
		try {
			return text.matches("\\d{4}-\\d{2}-\\d{2}") ? Optional.of(LocalDate.parse(text)) : Optional.empty();
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

}
