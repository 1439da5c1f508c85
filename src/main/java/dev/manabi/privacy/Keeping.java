package dev.manabi.privacy;

import java.time.Period;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.language.Bilingual;

import org.springframework.boot.convert.PeriodStyle;

/**
 * For how long something is kept.
 *
 * @param period empty for without end
 */
record Keeping(Optional<Period> period) {

	private static final String NONE = "none";

	Keeping {
		if (period.filter(Period::isNegative).isPresent()) {
			throw new IllegalArgumentException("Nothing is kept for less than no time: " + period.get());
		}
	}

	/**
	 * Reads what somebody set.
	 * @param text a period such as {@code P2Y}, {@code 2y} or {@code 730d}, a number of
	 * days, or {@code none} for without end
	 */
	public static Keeping of(String text) {
		return NONE.equalsIgnoreCase(text.strip()) ? new Keeping(Optional.empty())
				: new Keeping(Optional.of(PeriodStyle.detectAndParse(text.strip())));
	}

	/** How long that is; empty for without end. */
	Optional<Bilingual> words() {
		return this.period.map((it) -> new Bilingual(
				words(Stream.of(part(it.getYears(), "年"), part(it.getMonths(), "か月"), part(it.getDays(), "日")), "")
						+ "間",
				words(Stream
					.of(part(it.getYears(), " year"), part(it.getMonths(), " month"), part(it.getDays(), " day"))
					.map(Keeping::plural), " ")));
	}

	private static String words(Stream<String> parts, String between) {
		String words = parts.filter((part) -> !part.isEmpty()).collect(Collectors.joining(between));
		return words.isEmpty() ? "0" : words;
	}

	private static String part(int number, String unit) {
		return (number == 0) ? "" : number + unit;
	}

	private static String plural(String part) {
		return (part.isEmpty() || part.startsWith("1 ")) ? part : part + "s";
	}

}
