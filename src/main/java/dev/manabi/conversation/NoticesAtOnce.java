package dev.manabi.conversation;

import java.util.Optional;
import java.util.function.Function;

import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells people a notice in their own chats without waiting for their next turn. It is
 * done in the background and may fail; the sources of {@link Notices} must know the same
 * notice, so that whoever could not be reached is told at their next turn, and nobody is
 * told twice. A message that was sent without anybody knowing whether it arrived does not
 * count as told.
 */
@Component
public class NoticesAtOnce {

	private static final Logger log = LoggerFactory.getLogger(NoticesAtOnce.class);

	private final Messenger messenger;

	private final Told told;

	private final Roster roster;

	private final Languages languages;

	private final TaskExecutor background;

	NoticesAtOnce(Messenger messenger, Told told, Roster roster, Languages languages,
			@Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.messenger = messenger;
		this.told = told;
		this.roster = roster;
		this.languages = languages;
		this.background = background;
	}

	/**
	 * Tells every coordinator, in the language they chose, else the roster's.
	 * @param notice asked for each when it is about to be told; empty if it is no news by
	 * then
	 */
	public void coordinators(Function<Language, Optional<Notice>> notice) {
		inBackground(() -> this.roster.coordinators().forEach((person) -> tell(person.id(), notice)));
	}

	/** Tells one person likewise. */
	public void person(PersonId id, Function<Language, Optional<Notice>> notice) {
		inBackground(() -> tell(id, notice));
	}

	private void inBackground(Runnable telling) {
		this.background.execute(() -> attempt(telling));
	}

	/** Whoever fails keeps nobody else from being told. */
	private void tell(PersonId person, Function<Language, Optional<Notice>> source) {
		attempt(() -> {
			Language language = this.languages.of(person);
			source.apply(language)
				.ifPresent((notice) -> this.told.once(person, notice.key(), () -> sent(person, language, notice)));
		});
	}

	private static void attempt(Runnable telling) {
		try {
			telling.run();
		}
		catch (RuntimeException ex) {
			log.error("Somebody could not be told a notice at once", ex);
		}
	}

	private boolean sent(PersonId person, Language language, Notice notice) {
		Outcome outcome = this.messenger.say(new Recipient.Somebody(person), language, notice.reply().get());
		if (outcome instanceof Messenger.Sent) {
			return true;
		}
		log.info("Somebody is told a notice at their next turn: {}", outcome);
		return false;
	}

}
