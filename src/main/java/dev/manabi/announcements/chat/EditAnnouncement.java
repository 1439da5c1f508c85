package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Opens a draft for changes.
 */
@Component
class EditAnnouncement extends CoordinatorIntent {

	private final AnnouncementDesk desk;

	private final AnnouncementForms forms;

	EditAnnouncement(AnnouncementDesk desk, AnnouncementForms forms) {
		super("edit-announcement", false);
		this.desk = desk;
		this.forms = forms;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (announcement) -> (announcement.state() == Announcement.State.DRAFT)
				? this.forms.of(announcement, ask.language()) : this.desk.show(ask, announcement.id(), "no-draft"));
	}

}
