package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * It is a draft again.
 */
@Component
class UnscheduleAnnouncement extends CoordinatorIntent {

	private final Announcements announcements;

	private final AnnouncementDesk desk;

	UnscheduleAnnouncement(Announcements announcements, AnnouncementDesk desk) {
		super("unschedule-announcement", false);
		this.announcements = announcements;
		this.desk = desk;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> this.desk.show(ask, draft.id(),
				this.announcements.unschedule(draft.id(), ask.asker().id()) ? "unscheduled" : "not-scheduled"));
	}

}
