package dev.manabi.sessions.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolment;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.SessionKey;

import org.springframework.stereotype.Component;

/**
 * Puts sessions on a card, with what the asker may do about each.
 */
@Component
class SessionListCards {

	private static final int PAGE = 8;

	private final Enrolments enrolments;

	private final SessionWords words;

	private final Texts texts;

	SessionListCards(Enrolments enrolments, SessionWords words, Texts texts) {
		this.enrolments = enrolments;
		this.words = words;
		this.texts = texts;
	}

	/**
	 * The sessions, for staff to enrol in.
	 * @param self what asks for the same list
	 */
	Reply toEnrol(Ask ask, String title, String lead, List<CourseSession> sessions, Link self) {
		Language language = ask.language();
		Map<SessionKey, Enrolment> own = this.enrolments.of(ask.asker().id())
			.stream()
			.collect(Collectors.toMap(Enrolment::key, Function.identity()));
		return list(ask, title, lead, sessions, self,
				(held) -> line(held, Optional.ofNullable(own.get(held.key())), language),
				List.of(this.words.link("sessions.mine", "my-enrolments", language),
						this.words.link("sessions.find", "find-courses", language)));
	}

	Reply list(Ask ask, String title, String lead, List<CourseSession> sessions, Link self,
			Function<CourseSession, Line> line, List<Link> links) {
		Page<CourseSession> page = Page.of(sessions, ask, PAGE);
		List<Link> pages = page.links(self, this.texts, ask.language());
		return new Reply.Card("sessions/sessions",
				new SessionsCard(Markdown.line(title), Markdown.line(lead), page.items().stream().map(line).toList(),
						!pages.isEmpty(), pages, links),
				this.texts.get(ask.language(), "sessions.summary", title, String.valueOf(page.total())));
	}

	private Line line(CourseSession held, Optional<Enrolment> own, Language language) {
		if (own.isPresent()) {
			return line(held, state(own.get(), language),
					List.of(this.words.link("sessions.cancel", "cancel-session", held.key(), language)), language);
		}
		if (!held.enrolsHere()) {
			return line(held, this.texts.get(language, "sessions.elsewhere"), List.of(), language);
		}
		String enrol = this.words.isFull(held) ? "sessions.wait" : "sessions.enrol";
		return line(held, "", List.of(this.words.link(enrol, "enrol-session", held.key(), language)), language);
	}

	Line line(CourseSession held, String state, List<Link> buttons, Language language) {
		return new Line(Markdown.link(held.course().title().in(language), held.course().link()),
				this.words.when(held.session(), language), this.words.seats(held, language), !state.isEmpty(), state,
				!buttons.isEmpty(), buttons);
	}

	/** How somebody stands with what they enrolled in. */
	String state(Enrolment enrolment, Language language) {
		if (enrolment.roll().gone()) {
			return this.texts.get(language, "sessions.state.gone");
		}
		return enrolment.seated() ? this.texts.get(language, "sessions.state.seat")
				: this.texts.get(language, "sessions.state.waiting", String.valueOf(enrolment.place()));
	}

	record SessionsCard(String title, String lead, List<Line> sessions, boolean hasPages, List<Link> pages,
			List<Link> links) {

	}

	record Line(String title, String when, String seats, boolean hasState, String state, boolean hasButtons,
			List<Link> buttons) {

	}

}
