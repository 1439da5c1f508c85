package dev.manabi.announcements.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「お知らせの配信」: an empty form; nothing is kept before it is saved.
 */
@Component
@Order(90)
class Announce extends CoordinatorIntent {

	private final AnnouncementForms forms;

	Announce(AnnouncementForms forms) {
		super("announce", true);
		this.forms = forms;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.forms.anew(ask.language());
	}

}
