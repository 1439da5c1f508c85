package dev.manabi.conversation.chat;

import dev.manabi.conversation.Intent;

/**
 * What the conversation itself knows to say: not listed, and fit for every ear.
 */
abstract class Courtesy implements Intent {

	private final String name;

	Courtesy(String name) {
		this.name = name;
	}

	@Override
	public String name() {
		return this.name;
	}

	@Override
	public boolean listed() {
		return false;
	}

	@Override
	public boolean personal() {
		return false;
	}

}
