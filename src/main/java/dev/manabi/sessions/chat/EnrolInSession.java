package dev.manabi.sessions.chat;

import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Intent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.roster.Person;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * 「申し込む」: enrols in one session, at once.
 */
@Component
class EnrolInSession implements Intent {

	private final Timetable timetable;

	private final Enrolments enrolments;

	private final EnrolmentCards cards;

	private final Wanted wanted;

	private final StaffOnly staff;

	private final Texts texts;

	EnrolInSession(Timetable timetable, Enrolments enrolments, EnrolmentCards cards, Wanted wanted, StaffOnly staff,
			Texts texts) {
		this.timetable = timetable;
		this.enrolments = enrolments;
		this.cards = cards;
		this.wanted = wanted;
		this.staff = staff;
		this.texts = texts;
	}

	@Override
	public String name() {
		return "enrol-session";
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.staff.answer(ask, (person) -> enrol(ask, person));
	}

	private Reply enrol(Ask ask, Person person) {
		Optional<CourseSession> held = SessionWords.key(ask).flatMap(this.timetable::find);
		if (held.isEmpty()) {
			return new Reply.Words(this.texts.get(ask.language(), "sessions.unknown"));
		}
		return held.get().enrolsHere() ? this.cards.of(this.enrolments.enrol(person.id(), held.get()), ask.language())
				: this.wanted.elsewhere(held.get().course(), ask.language());
	}

}
