package dev.manabi.training.chat;

import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.training.Course;
import dev.manabi.training.CourseId;
import dev.manabi.training.Provider;
import dev.manabi.training.Session;
import dev.manabi.training.SessionBook;

import org.springframework.stereotype.Component;

/**
 * When and where courses are held, as far as that is still to come.
 */
@Component
class SessionLines {

	private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H:mm");

	private final List<SessionBook> books;

	private final Texts texts;

	private final Clock clock;

	SessionLines(List<SessionBook> books, Texts texts, Clock clock) {
		this.books = List.copyOf(books);
		this.texts = texts;
		this.clock = clock;
	}

	/** The next sessions; one line that there are none where all are past. */
	List<Line> of(Course course, Language language) {
		List<Session> next = course.sessionsAfter(LocalDateTime.now(this.clock));
		if (next.isEmpty() && !course.sessions().isEmpty()) {
			return List.of(new Line(this.texts.get(language, "session.past")));
		}
		Map<LocalDateTime, Integer> taken = taken(course.id());
		return next.stream().map((session) -> line(course, session, taken, language)).toList();
	}

	private Map<LocalDateTime, Integer> taken(CourseId course) {
		return this.books.stream().map((book) -> book.taken(course)).findFirst().orElseGet(Map::of);
	}

	private Line line(Course course, Session session, Map<LocalDateTime, Integer> taken, Language language) {
		String line = text(session, language) + seats(session, taken.getOrDefault(session.start(), 0), language);
		boolean enrols = course.provider() == Provider.CITY;
		return new Line(line, enrols, enrols ? List.of(enrol(course, session, language)) : List.of());
	}

	private Link enrol(Course course, Session session, Language language) {
		return new Link(this.texts.get(language, "session.enrol", Dates.in(language, session.start())), "enrol-session",
				Map.of("course", course.id().value(), "start", session.start().toString()));
	}

	private String text(Session session, Language language) {
		boolean sameDay = session.start().toLocalDate().equals(session.end().toLocalDate());
		String end = sameDay ? TIME.format(session.end()) : Dates.in(language, session.end());
		return this.texts.get(language, "session.line", Dates.in(language, session.start()), end,
				Markdown.plain(session.place().in(language)));
	}

	/** How many seats there are, and how many are left once some are taken. */
	private String seats(Session session, int taken, Language language) {
		if (session.capacity().isEmpty()) {
			return "";
		}
		int capacity = session.capacity().getAsInt();
		String left = String.valueOf(Math.max(0, capacity - taken));
		return (taken > 0) ? this.texts.get(language, "session.left", String.valueOf(capacity), left)
				: this.texts.get(language, "session.capacity", String.valueOf(capacity));
	}

	/**
	 * A session in a line.
	 *
	 * @param enrols whether one may enrol in it here
	 * @param enrol the button for that
	 */
	record Line(String text, boolean enrols, List<Link> enrol) {

		/** A line in which nobody enrols. */
		Line(String text) {
			this(text, false, List.of());
		}

	}

}
