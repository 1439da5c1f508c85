package dev.manabi.delivery;

import java.util.Optional;

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

	/** What follows for people if messages of it are called off, if that needs a word. */
	default Optional<Bilingual> calledOff() {
		return Optional.empty();
	}

	/** Whether nobody is to see whom it goes to. */
	default boolean discreet() {
		return false;
	}

	/**
	 * What is said, asked when it is about to be sent.
	 * @param language the language of the recipient
	 */
	Content content(Delivery delivery, Language language);

	/**
	 * Hears what has become of it: {@link Delivery.State#SENT},
	 * {@link Delivery.State#UNREACHABLE}, {@link Delivery.State#UNKNOWN},
	 * {@link Delivery.State#FAILED} or {@link Delivery.State#SKIPPED}. It hears once,
	 * unless more becomes known of what was unknown; a stop in between may keep it from
	 * hearing.
	 */
	default void settled(Delivery delivery) {
	}

}
