package dev.manabi.announcements.chat;

import dev.manabi.announcements.Leftovers;
import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.stereotype.Component;

/**
 * Sends again what may not have arrived, or leaves it as it is.
 */
@Component
class ResolveAnnouncement extends CoordinatorIntent {

	private final Leftovers leftovers;

	private final AnnouncementDesk desk;

	ResolveAnnouncement(Leftovers leftovers, AnnouncementDesk desk) {
		super("resolve-announcement", false);
		this.leftovers = leftovers;
		this.desk = desk;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.desk.on(ask, (sent) -> switch (ask.slots().getOrDefault("do", "")) {
			case "resend" -> this.desk.show(ask, sent.id(),
					(this.leftovers.resend(sent, ask.asker().id()) > 0) ? "resent" : "nothing-to-resend");
			case "leave" -> {
				this.leftovers.leave(sent, ask.asker().id());
				yield this.desk.show(ask, sent.id(), "left");
			}
			default -> this.desk.show(ask, sent.id(), "");
		});
	}

}
