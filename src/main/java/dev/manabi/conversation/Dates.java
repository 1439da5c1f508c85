package dev.manabi.conversation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

import dev.manabi.language.Language;

/**
 * Days as people write them.
 */
public final class Dates {

	private Dates() {
	}

	/** The day and time, such as 2027年1月29日(金) 9:30 or Fri 29 Jan 2027, 9:30. */
	public static String in(Language language, LocalDateTime time) {
		String clock = DateTimeFormatter.ofPattern("H:mm", language.locale()).format(time);
		return in(language, time.toLocalDate()) + switch (language) {
			case JA -> " " + clock;
			case EN -> ", " + clock;
		};
	}

	/** The day with its weekday, such as 2027年1月29日(金) or Fri 29 Jan 2027. */
	public static String in(Language language, LocalDate day) {
		String pattern = switch (language) {
			case JA -> "y年M月d日(E)";
			case EN -> "EEE d MMM y";
		};
		return DateTimeFormatter.ofPattern(pattern, language.locale()).format(day);
	}

}
