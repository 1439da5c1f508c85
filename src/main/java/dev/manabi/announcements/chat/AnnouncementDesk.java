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
		return on(ask, ask.slots().getOrDefault("announcement", ""), answer);
	}

	/** The same about one that is known. */
	Reply on(Ask ask, String id, Function<Announcement, Reply> answer) {
		return this.announcements.find(id)
			.map(answer)
			.orElseGet(() -> new Reply.Words(this.words.get(ask.language(), "unknown")));
	}

	/**
	 * How it stands now.
	 * @param note the text that says what was just done, empty if nothing was
	 */
	Reply show(Ask ask, String id, String note) {
		String text = note.isEmpty() ? "" : this.words.get(ask.language(), note);
		return on(ask, id, (now) -> isReport(ask, now) ? this.reports.card(now, text, ask.language())
				: this.overviews.card(now, text, isEnglish(ask), ask.language()));
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

	/** Whether it was confirmed as it is now. */
	static boolean isSure(Ask ask, Announcement asked) {
		return "yes".equals(ask.slots().get("sure")) && isSeen(ask, asked);
	}

	/** Whether what was pressed showed it as it is now. */
	static boolean isSeen(Ask ask, Announcement now) {
		return SaveAnnouncement.version(ask) == now.version();
	}

}
