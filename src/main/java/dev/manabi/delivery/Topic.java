package dev.manabi.delivery;

import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;

/**
 * A kind of message that the bot sends on its own, such as reminders. Features declare
 * beans of it.
 */
public interface Topic {

	/** The name, as it is kept with the messages: lower case with hyphens. */
	String name();

	/** What people call it, such as 「受講のリマインド」. */
	default Bilingual title() {
		return new Bilingual(name(), name());
	}

	/**
	 * What is said, asked when it is about to be sent.
	 * @param language the language of the recipient
	 */
	Content content(Delivery delivery, Language language);

	/**
	 * Hears once what has become of it: {@link Delivery.State#SENT},
	 * {@link Delivery.State#UNREACHABLE}, {@link Delivery.State#UNKNOWN},
	 * {@link Delivery.State#FAILED} or {@link Delivery.State#SKIPPED}. A stop in between
	 * may keep it from hearing.
	 */
	default void settled(Delivery delivery) {
	}

}
