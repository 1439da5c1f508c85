package dev.manabi.sessions.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.Attendance;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Roll;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * 「出席コードを表示」: the code of a session alone, so that it can be shown in the room.
 */
@Component
class ShowCode extends CoordinatorIntent {

	private final Timetable timetable;

	private final Attendance attendance;

	private final Enrolments enrolments;

	private final SessionWords words;

	private final Texts texts;

	ShowCode(Timetable timetable, Attendance attendance, Enrolments enrolments, SessionWords words, Texts texts) {
		super("session-code", false);
		this.timetable = timetable;
		this.attendance = attendance;
		this.enrolments = enrolments;
		this.words = words;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Optional<CourseSession> held = SessionWords.key(ask)
			.flatMap(this.timetable::find)
			.filter(CourseSession::enrolsHere);
		return held.map((session) -> show(session, ask.language()))
			.orElseGet(() -> new Reply.Words(this.texts.get(ask.language(), "sessions.unknown")));
	}

	private Reply show(CourseSession held, Language language) {
		String code = this.attendance.code(held);
		Roll roll = this.enrolments.roll(held.key()).orElseThrow();
		String valid = this.texts.get(language, "sessions.code.valid",
				this.words.start(Attendance.opens(roll), language),
				this.words.start(Attendance.closes(roll), language));
		return new Reply.Card("sessions/code", new CodeCard(Markdown.line(held.course().title().in(language)),
				this.words.when(held.session(), language), code.substring(0, 3) + " " + code.substring(3), valid,
				List.of(this.words.link("sessions.people.open", "session-people", held.key(), language))),
				this.texts.get(language, "sessions.code.summary", code));
	}

	record CodeCard(String title, String when, String code, String valid, List<Link> buttons) {

	}

}
