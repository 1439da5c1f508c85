package dev.manabi.understanding;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import dev.manabi.language.Bilingual;

import org.springframework.stereotype.Component;

/**
 * Days, as people say them who speak of what is past: 昨日, 先週の金曜, 11/20, “last Friday”. A
 * day without a year is the last there was. The id is the date, such as
 * {@code 2026-11-20}.
 */
@Component
class Days implements Expressions {

	private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep",
			"oct", "nov", "dec");

	private static final String JAPANESE_DAYS = "月火水木金土日";

	private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

	private static final String MONTH = "(?:" + String.join("|", MONTHS) + ")[a-z]*\\.?";

	private static final String DAY = "(?:" + String.join("|", DAYS) + ")[a-z]*";

	private static final Map<Pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>>> FORMS = forms();

	private final Clock clock;

	Days(Clock clock) {
		this.clock = clock;
	}

	private static Map<Pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>>> forms() {
		Map<Pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>>> forms = new LinkedHashMap<>();
		forms.put(Pattern.compile("(?<!\\d)(\\d{4})[年/.-](\\d{1,2})[月/.-](\\d{1,2})日?(?!\\d)"),
				(said, _) -> date(said.group(1), said.group(2), said.group(3)));
		forms.put(Pattern.compile("(?<![\\d/])(\\d{1,2})[月/](\\d{1,2})日?(?![\\d/])"),
				(said, today) -> last(number(said, 1), number(said, 2), today));
		forms.put(Pattern.compile("\\b(" + MONTH + ")\\s*(\\d{1,2})(?:st|nd|rd|th)?\\b"),
				(said, today) -> last(month(said.group(1)), number(said, 2), today));
		forms.put(Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\s*(?:of\\s+)?(" + MONTH + ")\\b"),
				(said, today) -> last(month(said.group(2)), number(said, 1), today));
		forms.put(Pattern.compile("(今月|先月)の?(\\d{1,2})日"), (said, today) -> {
			LocalDate month = today.minusMonths(said.group(1).equals("先月") ? 1 : 0);
			return date(month.getYear(), month.getMonthValue(), number(said, 2));
		});
		forms.put(Pattern.compile("(\\d{1,2})\\s*(?:日前|days? ago)"),
				(said, today) -> Optional.of(today.minusDays(number(said, 1))));
		forms.put(Pattern.compile("(先々週|先週|今週)の?([月火水木金土日])(?:曜日?)?(?![内間前\\d])"),
				(said, today) -> Optional.of(inWeek(said.group(1), JAPANESE_DAYS.indexOf(said.group(2)), today)));
		forms.put(Pattern.compile("(?<!週の?)(この前の|前の)?([月火水木金土日])曜日?(?=に|の|、|$|\\s|受|終)"),
				(said, today) -> Optional.of(last(JAPANESE_DAYS.indexOf(said.group(2)), today)));
		forms.put(Pattern.compile("\\b(?:last|on|this)\\s+(" + DAY + ")\\b"),
				(said, today) -> Optional.of(last(DAYS.indexOf(said.group(1).substring(0, 3)), today)));
		word(forms, "一昨日|おととい|おとつい|the day before yesterday", 2);
		word(forms, "(?<!一)昨日|きのう|昨夜|ゆうべ|(?<!before )yesterday|last night", 1);
		word(forms, "今日|きょう|本日|今朝|さっき|先ほど|たった今|\\btoday\\b|this morning|just now", 0);
		return forms;
	}

	private static void word(Map<Pattern, BiFunction<MatchResult, LocalDate, Optional<LocalDate>>> forms, String words,
			int ago) {
		forms.put(Pattern.compile(words), (_, today) -> Optional.of(today.minusDays(ago)));
	}

	@Override
	public String kind() {
		return "date";
	}

	@Override
	public List<Found> in(String text) {
		LocalDate today = LocalDate.now(this.clock);
		List<Found> found = new ArrayList<>();
		FORMS.forEach((form, reading) -> form.matcher(text)
			.results()
			.forEach((said) -> reading.apply(said, today)
				.ifPresent((day) -> found.add(new Found(said.start(), said.end(), day.toString())))));
		return found;
	}

	@Override
	public Bilingual name(String id) {
		LocalDate day = LocalDate.parse(id);
		return new Bilingual("%d月%d日".formatted(day.getMonthValue(), day.getDayOfMonth()), id);
	}

	private static int number(MatchResult said, int group) {
		return Integer.parseInt(said.group(group));
	}

	private static int month(String word) {
		return MONTHS.indexOf(word.substring(0, 3)) + 1;
	}

	private static Optional<LocalDate> date(String year, String month, String day) {
		return date(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
	}

	private static Optional<LocalDate> date(int year, int month, int day) {
		try {
			return Optional.of(LocalDate.of(year, month, day));
		}
		catch (DateTimeException ex) {
			return Optional.empty();
		}
	}

	/** Such a day, this year or, if that is yet to come, last year. */
	private static Optional<LocalDate> last(int month, int day, LocalDate today) {
		return date(today.getYear(), month, day)
			.map((date) -> date.isAfter(today) ? date.minus(Period.ofYears(1)) : date);
	}

	/** The last such day of the week before today. */
	private static LocalDate last(int dayOfWeek, LocalDate today) {
		return today.with(TemporalAdjusters.previous(DayOfWeek.of(dayOfWeek + 1)));
	}

	private static LocalDate inWeek(String week, int dayOfWeek, LocalDate today) {
		int ago = switch (week) {
			case "今週" -> 0;
			case "先週" -> 1;
			default -> 2;
		};
		return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(ago).plusDays(dayOfWeek);
	}

}
