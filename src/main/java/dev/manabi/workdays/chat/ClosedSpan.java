package dev.manabi.workdays.chat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.workdays.OfficeDays;

/**
 * Days from Monday to Friday on which the office is closed for one reason, with no
 * working day between them.
 *
 * @param first the first of them
 * @param last the last of them
 * @param why the reason
 */
record ClosedSpan(LocalDate first, LocalDate last, Bilingual why) {

	/** Those that begin within so many days. */
	static List<ClosedSpan> from(LocalDate first, int days, OfficeDays office) {
		List<ClosedSpan> spans = new ArrayList<>();
		first.datesUntil(first.plusDays(days + 1L))
			.filter((day) -> !isWeekend(day))
			.forEach((day) -> office.whyClosed(day)
				.ifPresent((why) -> add(spans, new ClosedSpan(day, day, why), office)));
		return spans;
	}

	private static void add(List<ClosedSpan> spans, ClosedSpan next, OfficeDays office) {
		if (!spans.isEmpty() && spans.getLast().why().equals(next.why())
				&& office.onOrAfter(spans.getLast().last()).isAfter(next.last())) {
			next = new ClosedSpan(spans.removeLast().first(), next.last(), next.why());
		}
		spans.add(next);
	}

	private static boolean isWeekend(LocalDate day) {
		return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
	}

	String daysIn(Language language) {
		String begin = Dates.in(language, this.first);
		return this.first.equals(this.last) ? begin : begin + switch (language) {
			case JA -> "～";
			case EN -> " – ";
		} + Dates.in(language, this.last);
	}

	String whyIn(Language language) {
		return Markdown.plain(this.why.in(language));
	}

}
