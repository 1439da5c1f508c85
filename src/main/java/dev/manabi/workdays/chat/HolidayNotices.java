package dev.manabi.workdays.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.manabi.conversation.CoordinatorNotice;
import dev.manabi.conversation.Notice;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * Tells coordinators that the holidays of this year, or of the one about to begin, are
 * not known.
 */
@Component
class HolidayNotices implements CoordinatorNotice {

	/** How many days before a year its holidays should be known. */
	static final int AHEAD = 90;

	private final OfficeDays days;

	private final Texts texts;

	private final Clock clock;

	HolidayNotices(OfficeDays days, Texts texts, Clock clock) {
		this.days = days;
		this.texts = texts;
		this.clock = clock;
	}

	@Override
	public Optional<Notice> notice(Language language) {
		LocalDate today = LocalDate.now(this.clock);
		return IntStream.rangeClosed(today.getYear(), today.plusDays(AHEAD).getYear())
			.filter((year) -> !this.days.knowsHolidaysOf(year))
			.boxed()
			.findFirst()
			.map(String::valueOf)
			.map((year) -> new Notice("holidays-missing:" + year,
					new Reply.Words(this.texts.get(language, "holidays.missing", year))));
	}

}
