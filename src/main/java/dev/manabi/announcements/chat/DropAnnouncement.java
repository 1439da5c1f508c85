package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Throws a draft away, once that is confirmed.
 */
@Component
class DropAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final Overviews overviews;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	DropAnnouncement(Announcements announcements, Overviews overviews, AnnouncementDesk desk, AnnouncementWords words) {
		super("drop-announcement", false);
		this.announcements = announcements;
		this.overviews = overviews;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		return this.desk.on(ask, (draft) -> {
			if (draft.state() != Announcement.State.DRAFT) {
				return this.desk.show(ask, draft.id(), "no-draft");
			}
			if (!AnnouncementDesk.isSure(ask, draft)) {
				return this.overviews.ask(draft, Confirm.of(this.words, language, "drop", name(), "destructive", draft),
						language);
			}
			return this.announcements.drop(draft, ask.asker().id())
					? new Reply.Words(this.words.get(language, "dropped"))
					: this.desk.show(ask, draft.id(), "no-draft");
		});
	}

}
