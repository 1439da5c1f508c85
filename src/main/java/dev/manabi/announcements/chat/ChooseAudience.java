package dev.manabi.announcements.chat;

import dev.manabi.announcements.Announcement;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Opens whom a draft is for.
 */
@Component
class ChooseAudience extends CoordinatorIntent {

	private final AnnouncementDesk desk;

	private final AudienceForms audiences;

	ChooseAudience(AnnouncementDesk desk, AudienceForms audiences) {
		super("announcement-audience", false);
		this.desk = desk;
		this.audiences = audiences;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (draft) -> (draft.state() == Announcement.State.DRAFT && draft.revises().isEmpty())
				? this.audiences.of(draft, "", ask.language()) : this.desk.show(ask, draft.id(), "no-draft"));
	}

}
