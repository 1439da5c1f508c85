package dev.manabi.editions.chat;

import dev.manabi.conversation.Audience;
import dev.manabi.conversation.Intent;

/**
 * What only those do who run the training, by a button.
 */
abstract class CoordinatorIntent implements Intent {

	private final String name;

	CoordinatorIntent(String name) {
		this.name = name;
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
		return false;
	}

}
