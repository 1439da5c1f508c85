package dev.manabi.conversation.chat;

import dev.manabi.language.Bilingual;

/**
 * Something that words may be taught for.
 *
 * @param kind a skill, a course, a role or an intent
 * @param id which one
 * @param name what it is properly called
 */
record Target(String kind, String id, Bilingual name) {

	static final String SKILL = "skill";

	static final String ROLE = "role";

	static final String COURSE = "course";

	/** How a choice of a card names it. */
	String value() {
		return this.kind + ":" + this.id;
	}

}
