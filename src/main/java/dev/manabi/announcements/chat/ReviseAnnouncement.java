package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Opens a draft of new words for what was sent.
 */
@Component
class ReviseAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final AnnouncementForms forms;

	private final AnnouncementDesk desk;

	ReviseAnnouncement(Announcements announcements, AnnouncementForms forms, AnnouncementDesk desk) {
		super("revise-announcement", false);
		this.announcements = announcements;
		this.forms = forms;
		this.desk = desk;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask,
				(sent) -> sent.state().isOut()
						? this.forms.of(this.announcements.revise(sent, ask.asker().id()), ask.language())
						: this.desk.show(ask, sent.id(), "not-out"));
	}

}
