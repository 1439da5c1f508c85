package dev.manabi.workdays.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.workdays.OfficeDays;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「開庁日」: when the office is closed in the next months, so that coordinators can check
 * what they sent.
 */
@Component
@Order(63)
class ShowWorkingDays extends CoordinatorIntent {

	private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("H:mm");

	private static final int AHEAD = 90;

	/** How many years from this one on are looked for. */
	private static final int YEARS = 5;

	private final OfficeDays office;

	private final Texts texts;

	private final Clock clock;

	ShowWorkingDays(OfficeDays office, Texts texts, Clock clock) {
		super("working-days", true);
		this.office = office;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		LocalDate today = LocalDate.now(this.clock);
		List<Line> lines = ClosedSpan.from(today, AHEAD, this.office)
			.stream()
			.map((span) -> new Line(span.daysIn(language), span.whyIn(language)))
			.toList();
		String title = this.texts.get(language, "working-days.title");
		return new Reply.Card("workdays/closed",
				new ClosedCard(title,
						this.texts.get(language, "working-days.hours", CLOCK.format(this.office.opens()),
								CLOCK.format(this.office.closes())),
						years(today.getYear(), language), lines.isEmpty(), !lines.isEmpty(), lines),
				title);
	}

	private String years(int thisYear, Language language) {
		String known = IntStream.range(thisYear, thisYear + YEARS)
			.filter(this.office::knowsHolidaysOf)
			.mapToObj(String::valueOf)
			.collect(Collectors.joining(this.texts.get(language, "working-days.and")));
		return known.isEmpty() ? this.texts.get(language, "working-days.years.none")
				: this.texts.get(language, "working-days.years", known);
	}

	/**
	 * When the office is closed.
	 *
	 * @param hours when it works on other days
	 * @param years of which years the holidays are known
	 */
	record ClosedCard(String title, String hours, String years, boolean none, boolean some, List<Line> closed) {

	}

	/** Some days and why. */
	record Line(String days, String why) {

	}

}
