package dev.manabi.training.chat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Course;
import dev.manabi.training.Session;

import org.springframework.stereotype.Component;

/**
 * When and where courses are held, as far as that is still to come.
 */
@Component
class SessionLines {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

	private final Texts texts;

	private final Clock clock;

	SessionLines(Texts texts, Clock clock) {
		this.texts = texts;
		this.clock = clock;
	}

	/** The next sessions; one line that there are none where all are past. */
	List<Line> of(Course course, Language language) {
		List<Session> next = course.sessionsAfter(LocalDateTime.now(this.clock));
		if (next.isEmpty() && !course.sessions().isEmpty()) {
			return List.of(new Line(this.texts.get(language, "session.past")));
		}
		return next.stream().map((session) -> new Line(line(session, language))).toList();
	}

	private String line(Session session, Language language) {
		boolean sameDay = session.start().toLocalDate().equals(session.end().toLocalDate());
		String end = sameDay ? TIME.format(session.end()) : Dates.in(language, session.end());
		String line = this.texts.get(language, "session.line", Dates.in(language, session.start()), end,
				Markdown.plain(session.place().in(language)));
		return session.capacity().isEmpty() ? line
				: line + this.texts.get(language, "session.capacity", String.valueOf(session.capacity().getAsInt()));
	}

	record Line(String text) {

	}

}
