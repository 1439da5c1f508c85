package dev.manabi.editions.chat;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.editions.Editions;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * 「版の管理」: which map and catalogue are in force, and which are to come.
 */
@Component
@Order(60)
class ShowVersions extends CoordinatorIntent {

	private final Editions editions;

	private final Versions versions;

	ShowVersions(Editions editions, Versions versions) {
		super("versions", true);
		this.editions = editions;
		this.versions = versions;
	}

	@Override
	public Reply answer(Ask ask) {
		this.editions.refresh();
		return this.versions.show("", ask.language());
	}

}
