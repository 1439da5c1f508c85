package dev.manabi.sessions.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Timetable;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「参加者名簿」: the sessions of the last month and to come, and who takes part in one.
 */
@Component
@Order(75)
class ShowParticipants extends CoordinatorIntent {

	private static final Duration PAST = Duration.ofDays(31);

	private final Timetable timetable;

	private final Enrolments enrolments;

	private final ParticipantCards cards;

	private final SessionListCards lists;

	private final SessionWords words;

	private final Texts texts;

	ShowParticipants(Timetable timetable, Enrolments enrolments, ParticipantCards cards, SessionListCards lists,
			SessionWords words, Texts texts) {
		super("session-people", true);
		this.timetable = timetable;
		this.enrolments = enrolments;
		this.cards = cards;
		this.lists = lists;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<CourseSession> held = SessionWords.key(ask).flatMap(this.timetable::find);
		return held.map((session) -> this.cards.of(ask, session, "")).orElseGet(() -> list(ask));
	}

	private Reply list(Ask ask) {
		List<CourseSession> sessions = this.timetable.since(this.timetable.now().minus(PAST),
				(course) -> CourseSession.enrolsHere(course));
		return this.lists.list(ask, this.texts.get(ask.language(), "sessions.people.title"),
				this.texts.get(ask.language(), sessions.isEmpty() ? "sessions.none" : "sessions.people.lead"), sessions,
				new Link("", name(), Map.of()), (held) -> line(ask, held),
				List.of(this.words.link("sessions.list", "sessions", ask.language())));
	}

	private SessionListCards.Line line(Ask ask, CourseSession held) {
		return this.lists.line(held, this.cards.counts(held, this.enrolments.of(held.key()), ask.language()),
				List.of(this.words.link("sessions.people.open", name(), held.key(), ask.language())), ask.language());
	}

}
