package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Takes what was sent back from every chat, once that is confirmed.
 */
@Component
class RecallAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final AnnouncementReports reports;

	private final AnnouncementDesk desk;

	private final AnnouncementWords words;

	RecallAnnouncement(Announcements announcements, AnnouncementReports reports, AnnouncementDesk desk,
			AnnouncementWords words) {
		super("recall-announcement", false);
		this.announcements = announcements;
		this.reports = reports;
		this.desk = desk;
		this.words = words;
	}

	@Override
	public Reply answer(Ask ask) {
		Language language = ask.language();
		return this.desk.on(ask, (sent) -> {
			if (!sent.state().isOut()) {
				return this.desk.show(ask, sent.id(), "not-out");
			}
			if (!AnnouncementDesk.isSure(ask, sent)) {
				return this.reports.ask(sent, Confirm.of(this.words, language, "recall", name(), "destructive", sent),
						language);
			}
			return this.desk.show(ask, sent.id(),
					this.announcements.recall(sent, ask.asker().id()) ? "recalled" : "not-out");
		});
	}

}
