package dev.manabi.imports;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.chrono.JapaneseDate;
import java.time.chrono.JapaneseEra;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads days and times as people and spreadsheets write them: the year comes first, in
 * the common or the Japanese calendar, or a spreadsheet has counted the days.
 */
final class Days {

	/** Examples of what is read. */
	static final String DAY = "2026-11-27, 2026/11/27, 令和8年11月27日, R8.11.27";

	static final String MOMENT = "2026-11-27 10:00, 2026/11/27 10:00, 令和8年11月27日 10時";

	static final String TIME = "10:00, 10時30分";

	private static final Map<String, JapaneseEra> ERAS = Map.of("令和", JapaneseEra.REIWA, "R", JapaneseEra.REIWA, "平成",
			JapaneseEra.HEISEI, "H", JapaneseEra.HEISEI, "昭和", JapaneseEra.SHOWA, "S", JapaneseEra.SHOWA);

	private static final Pattern COMMON = Pattern.compile("(\\d{4})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern BARE = Pattern.compile("(\\d{4})(\\d{2})(\\d{2})");

	private static final Pattern JAPANESE = Pattern
		.compile("(令和|平成|昭和|[RHS])(元|\\d{1,2})[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?");

	private static final Pattern YEAR_LAST = Pattern.compile("\\d{1,2}[-/.]\\d{1,2}[-/.]\\d{2,4}");

	/** From 1954 to 2119; other numbers of five digits are rather a slip. */
	private static final Pattern SERIAL = Pattern.compile("[2-7]\\d{4}(\\.\\d+)?");

	private static final Pattern WEEKDAY = Pattern.compile("\\(.曜?日?\\)");

	private static final Pattern TIME_AFTER = Pattern.compile("(.*\\d日?)[T ]+(\\d{1,2}[:時].*)");

	private static final Pattern CLOCK = Pattern
		.compile("(\\d{1,2})(?::(\\d{1,2})(?::\\d{1,2}(?:\\.\\d+)?)?|時(?:(\\d{1,2})分)?)");

	private Days() {
	}

	/**
	 * The day; a time after it is passed over.
	 * @throws DateTimeException if it is none, or may be another just as well
	 */
	static LocalDate day(String text, boolean from1904) {
		String plain = plain(text);
		Matcher withTime = TIME_AFTER.matcher(plain);
		String day = (withTime.matches() ? withTime.group(1) : plain).replace(" ", "");
		return SERIAL.matcher(day).matches() ? serial(day, from1904).toLocalDate() : written(day);
	}

	/** The day and the time. */
	static LocalDateTime moment(String text, boolean from1904) {
		String plain = plain(text);
		Matcher withTime = TIME_AFTER.matcher(plain);
		if (withTime.matches()) {
			return written(withTime.group(1).replace(" ", "")).atTime(clock(withTime.group(2)));
		}
		if (SERIAL.matcher(plain).matches()) {
			return serial(plain, from1904);
		}
		throw new DateTimeException("No time: " + text);
	}

	static LocalTime time(String text) {
		return clock(plain(text));
	}

	/** Whether it may be a day of two different months, or of an unknown century. */
	static boolean isAmbiguous(String text) {
		return YEAR_LAST.matcher(plain(text)).matches();
	}

	private static LocalDate written(String day) {
		Matcher japanese = JAPANESE.matcher(day);
		if (japanese.matches()) {
			String year = japanese.group(2);
			return LocalDate.from(JapaneseDate.of(ERAS.getOrDefault(japanese.group(1), JapaneseEra.REIWA),
					year.equals("元") ? 1 : Integer.parseInt(year), Integer.parseInt(japanese.group(3)),
					Integer.parseInt(japanese.group(4))));
		}
		Matcher common = COMMON.matcher(day);
		Matcher found = common.matches() ? common : BARE.matcher(day);
		if (!found.matches()) {
			throw new DateTimeException("Not a day: " + day);
		}
		return LocalDate.of(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2)),
				Integer.parseInt(found.group(3)));
	}

	private static LocalDateTime serial(String number, boolean from1904) {
		return SerialDays.moment(new BigDecimal(number), from1904);
	}

	private static LocalTime clock(String text) {
		Matcher clock = CLOCK.matcher(text.strip());
		if (!clock.matches()) {
			throw new DateTimeException("Not a time: " + text);
		}
		String minutes = (clock.group(2) != null) ? clock.group(2) : clock.group(3);
		return LocalTime.of(Integer.parseInt(clock.group(1)), (minutes != null) ? Integer.parseInt(minutes) : 0);
	}

	private static String plain(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toUpperCase(Locale.ROOT);
		return WEEKDAY.matcher(plain).replaceAll("");
	}

}
