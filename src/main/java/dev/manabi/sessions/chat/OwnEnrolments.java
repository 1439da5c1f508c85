package dev.manabi.sessions.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.CalendarLinks;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;

import org.springframework.stereotype.Component;

/**
 * Shows what the asker enrolled in.
 */
@Component
class OwnEnrolments {

	private static final int PAGE = 8;

	private final Enrolments enrolments;

	private final CalendarLinks calendar;

	private final SessionListCards lists;

	private final SessionWords words;

	private final Texts texts;

	OwnEnrolments(Enrolments enrolments, CalendarLinks calendar, SessionListCards lists, SessionWords words,
			Texts texts) {
		this.enrolments = enrolments;
		this.calendar = calendar;
		this.lists = lists;
		this.words = words;
		this.texts = texts;
	}

	/**
	 * All of them, or those in the course that is named if there are any.
	 * @param lead the key of what is said above them
	 */
	Reply show(Ask ask, String intent, String lead) {
		Language language = ask.language();
		List<Enrolment> all = this.enrolments.of(ask.asker().id());
		List<Enrolment> named = all.stream()
			.filter((enrolment) -> enrolment.key().course().value().equals(ask.slots().getOrDefault("course", "")))
			.toList();
		Page<Enrolment> page = Page.of(named.isEmpty() ? all : named, ask, PAGE);
		List<Link> pages = page.links(new Link("", intent, Map.of()), this.texts, language);
		String said = this.texts.get(language, all.isEmpty() ? "sessions.mine.none" : lead,
				String.valueOf(page.total()));
		return new Reply.Card("sessions/my-enrolments",
				new MyEnrolmentsCard(said, page.items().stream().map((each) -> line(each, language)).toList(),
						!pages.isEmpty(), pages, List.of(this.words.link("sessions.list", "sessions", language))),
				said);
	}

	private Line line(Enrolment enrolment, Language language) {
		List<Link> buttons = new ArrayList<>();
		if (enrolment.seated() && !enrolment.roll().gone() && this.calendar.offered()) {
			buttons.add(this.words.link("sessions.to-calendar", "session-calendar", enrolment.key(), language));
		}
		buttons.add(this.words.link("sessions.cancel", "cancel-session", enrolment.key(), language));
		return new Line(SessionWords.title(enrolment.roll(), language),
				this.words.when(enrolment.roll().session(), language), this.lists.state(enrolment, language), buttons);
	}

	record MyEnrolmentsCard(String lead, List<Line> enrolments, boolean hasPages, List<Link> pages, List<Link> links) {

	}

	record Line(String title, String when, String state, List<Link> buttons) {

	}

}
