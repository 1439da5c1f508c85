package dev.manabi.announcements.chat;

import java.net.URI;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Contents;
import dev.manabi.announcements.SafeMarkdown;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.sessions.CourseSession;
import dev.manabi.sessions.Timetable;

import org.springframework.stereotype.Component;

/**
 * What people see of an announcement.
 */
@Component
class Faces {

	private final Timetable timetable;

	private final AnnouncementWords words;

	Faces(Timetable timetable, AnnouncementWords words) {
		this.timetable = timetable;
		this.words = words;
	}

	/** What it looks like. */
	Face of(Contents contents, Language language) {
		Optional<CourseSession> session = contents.enrolsIn()
			.flatMap(this.timetable::find)
			.filter((held) -> held.session().start().isAfter(now()));
		List<Address> links = contents.link().isEmpty() ? List.of()
				: List.of(new Address(contents.linkTitle(language), URI.create(contents.link()).toASCIIString()));
		List<Link> enrols = session.filter(CourseSession::enrolsHere)
			.map((held) -> List.of(enrol(held, language)))
			.orElse(List.of());
		return new Face(Markdown.line(contents.title(language)), pictures(contents, language),
				SafeMarkdown.of(contents.body(language)), session.isPresent(),
				session.map((held) -> session(held, language)).orElse(""), !links.isEmpty() || !enrols.isEmpty(), links,
				enrols);
	}

	private LocalDateTime now() {
		return this.timetable.now();
	}

	private static List<Picture> pictures(Contents contents, Language language) {
		return contents.picture().isEmpty() ? List.of()
				: List.of(new Picture(URI.create(contents.picture()).toASCIIString(), contents.title(language)));
	}

	private String session(CourseSession held, Language language) {
		return this.words.get(language, "session", Markdown.plain(held.course().title().in(language)),
				Dates.in(language, held.session().start()), Markdown.plain(held.session().place().in(language)));
	}

	private Link enrol(CourseSession held, Language language) {
		return new Link(this.words.get(language, "enrol"), "enrol-session",
				Map.of("course", held.key().course().value(), "start", held.key().start().toString()));
	}

	/**
	 * The card that people get.
	 * @param note what is said above it, empty if nothing is
	 * @param live whether its buttons count
	 * @param seen whether whoever sees it said to have read it
	 */
	Reply card(Announcement announcement, String note, boolean live, boolean seen, Language language) {
		Face face = of(announcement.contents(), language);
		return new Reply.Card("announcements/announcement",
				new FaceCard(!note.isEmpty(), note, face, live, seen, !seen, announcement.id()),
				this.words.get(language, "summary", announcement.contents().title(language)));
	}

	/** What an announcement looks like. */
	record Face(String title, List<Picture> pictures, String body, boolean hasSession, String session,
			boolean hasButtons, List<Address> links, List<Link> enrols) {

	}

	record Picture(String url, String alt) {

	}

	/** A button that opens a page. */
	record Address(String title, String url) {

	}

	record FaceCard(boolean hasNote, String note, Face face, boolean live, boolean seen, boolean unseen,
			String announcement) {

	}

}
