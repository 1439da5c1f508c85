package dev.manabi.conversation;

import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

/**
 * A messenger that says what is said, and draws nothing anew.
 */
interface Sayings extends Messenger {

	@Override
	default Outcome update(PersonId person, Language language, String activity, Reply reply) {
		throw new IllegalStateException("Nothing is drawn anew here");
	}

}
