package dev.manabi.conversation;

import dev.manabi.language.Language;

/**
 * A messenger that can only say things.
 */
@FunctionalInterface
interface Sayings extends Messenger {

	@Override
	default Outcome update(Recipient recipient, Language language, String activity, Reply reply) {
		throw new UnsupportedOperationException();
	}

	@Override
	default Outcome remove(Recipient recipient, String activity) {
		throw new UnsupportedOperationException();
	}

}
