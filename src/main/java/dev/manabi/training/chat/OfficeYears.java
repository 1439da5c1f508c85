package dev.manabi.training.chat;

import java.time.chrono.JapaneseDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import dev.manabi.language.Language;
import dev.manabi.training.FiscalYear;

/**
 * Fiscal years as people call them.
 */
final class OfficeYears {

	private static final DateTimeFormatter ERA = DateTimeFormatter.ofPattern("Gy", Locale.JAPANESE);

	private OfficeYears() {
	}

	/** The fiscal year, such as 令和8年度 or fiscal year 2026. */
	static String name(FiscalYear year, Language language) {
		return switch (language) {
			case JA -> ERA.format(JapaneseDate.from(year.first())) + "年度";
			case EN -> "fiscal year " + year.year();
		};
	}

}
