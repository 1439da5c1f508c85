package dev.manabi.announcements.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Shows an announcement and what can be done with it; of one that was sent, what has
 * become of it.
 */
@Component
class ShowAnnouncement extends CoordinatorIntent {

	private final AnnouncementDesk desk;

	ShowAnnouncement(AnnouncementDesk desk) {
		super("announcement", false);
		this.desk = desk;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (announcement) -> this.desk.show(ask, announcement.id(), ""));
	}

}
