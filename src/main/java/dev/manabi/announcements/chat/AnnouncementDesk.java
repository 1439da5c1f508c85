package dev.manabi.announcements.chat;

import java.util.function.Function;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Finds what coordinators ask about, and shows them how it stands.
 */
@Component
class AnnouncementDesk {

	private final Announcements announcements;

	private final Overviews overviews;

	private final AnnouncementReports reports;

	private final AnnouncementWords words;

	AnnouncementDesk(Announcements announcements, Overviews overviews, AnnouncementReports reports,
			AnnouncementWords words) {
		this.announcements = announcements;
		this.overviews = overviews;
		this.reports = reports;
		this.words = words;
	}

	/** What to answer about the announcement that is named, if there is one. */
	Reply on(Ask ask, Function<Announcement, Reply> answer) {
		return this.announcements.find(ask.slots().getOrDefault("announcement", ""))
			.map(answer)
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "unknown")));
	}

	/**
	 * How it stands now.
	 * @param note the text that says what was just done, empty if nothing was
	 */
	Reply show(Ask ask, String id, String note) {
		String text = note.isEmpty() ? "" : this.words.get(ask.language(), note);
		return this.announcements.find(id)
			.map((now) -> isReport(ask, now) ? this.reports.card(now, text, ask.language())
					: this.overviews.card(now, text, isEnglish(ask), ask.language()))
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "unknown")));
	}

	private static boolean isReport(Ask ask, Announcement announcement) {
		return switch (announcement.state()) {
			case DRAFT, SCHEDULED -> false;
			case SENDING, SENT, RECALLED -> !"contents".equals(ask.slots().get("view"));
		};
	}

	private static boolean isEnglish(Ask ask) {
		return "en".equals(ask.slots().get("shown"));
	}

	/** Whether it was confirmed. */
	/** Whoever was asked about something else than it is now is asked again. */
	static boolean isSure(Ask ask, Announcement asked) {
		return "yes".equals(ask.slots().get("sure")) && SaveAnnouncement.version(ask) == asked.version();
	}

}
