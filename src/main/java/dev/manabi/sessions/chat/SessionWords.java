package dev.manabi.sessions.chat;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Enrolments;
import dev.manabi.sessions.Roll;
import dev.manabi.sessions.SessionKey;
import dev.manabi.training.Session;

import org.springframework.stereotype.Component;

/**
 * Sessions in the words that the cards share.
 */
@Component
class SessionWords {

	private static final String COURSE = "course";

	private static final String START = "start";

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

	private final Enrolments enrolments;

	private final Texts texts;

	SessionWords(Enrolments enrolments, Texts texts) {
		this.enrolments = enrolments;
		this.texts = texts;
	}

	/** The session that a button is about; it may be forged. */
	static Optional<SessionKey> key(Ask ask) {
		return SessionKey.parse(ask.slots().getOrDefault(COURSE, ""), ask.slots().getOrDefault(START, ""));
	}

	static Map<String, String> slots(SessionKey key) {
		return Map.of(COURSE, key.course().value(), START, key.start().toString());
	}

	/** A button about the session. */
	Link link(String text, String intent, SessionKey key, Language language) {
		return new Link(this.texts.get(language, text), intent, slots(key));
	}

	/** A button to something else. */
	Link link(String text, String intent, Language language) {
		return new Link(this.texts.get(language, text), intent, Map.of());
	}

	/** From when to when, and where, as Markdown. */
	String when(Session session, Language language) {
		boolean sameDay = session.start().toLocalDate().equals(session.end().toLocalDate());
		String end = sameDay ? TIME.format(session.end()) : Dates.in(language, session.end());
		return this.texts.get(language, "sessions.when", Dates.in(language, session.start()), end,
				Markdown.plain(session.place().in(language)));
	}

	static String title(Roll roll, Language language) {
		return Markdown.line(roll.title().in(language));
	}

	String start(LocalDateTime start, Language language) {
		return Dates.in(language, start);
	}

	/** How many seats there are, and how many are left. */
	String seats(CourseSession held, Language language) {
		OptionalInt capacity = held.session().capacity();
		if (!held.enrolsHere() || capacity.isEmpty()) {
			return this.texts.get(language,
					capacity.isEmpty() ? "sessions.seats.unlimited" : "sessions.seats.elsewhere",
					String.valueOf(capacity.orElse(0)));
		}
		int left = Math.max(0, capacity.getAsInt() - taken(held.key()));
		return (left > 0)
				? this.texts.get(language, "sessions.seats.left", String.valueOf(capacity.getAsInt()),
						String.valueOf(left))
				: this.texts.get(language, "sessions.seats.full", String.valueOf(capacity.getAsInt()));
	}

	boolean isFull(CourseSession held) {
		return held.session().capacity().stream().anyMatch((capacity) -> taken(held.key()) >= capacity);
	}

	private int taken(SessionKey key) {
		return this.enrolments.taken(key.course()).getOrDefault(key.start(), 0);
	}

}
