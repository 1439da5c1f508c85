package dev.manabi.skills.chat;

import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Intent;

/**
 * Something that coordinators alone may ask.
 */
abstract class CoordinatorIntent implements Intent {

	private final String name;

	private final boolean listed;

	CoordinatorIntent(String name, boolean listed) {
		this.name = name;
		this.listed = listed;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public Audience audience() {
		return Audience.COORDINATORS;
	}

	@Override
	public boolean listed() {
		return this.listed;
	}

}
