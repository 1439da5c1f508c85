package dev.manabi.conversation;

import java.util.Optional;
import java.util.function.Function;

import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Tells a notice to somebody whom the roster does not know, so that no outbox could send
 * to them, without waiting for their next turn. It is done in the background and may
 * fail; the sources of {@link Notices} must know the same notice, so that whoever could
 * not be reached is told at their next turn, and nobody is told twice. A message that was
 * sent without anybody knowing whether it arrived does not count as told.
 */
@Component
public class NoticesAtOnce {

	private static final Logger log = LoggerFactory.getLogger(NoticesAtOnce.class);

	private final Messenger messenger;

	private final Told told;

	private final Languages languages;

	private final TaskExecutor background;

	NoticesAtOnce(Messenger messenger, Told told, Languages languages,
			@Qualifier("applicationTaskExecutor") TaskExecutor background) {
		this.messenger = messenger;
		this.told = told;
		this.languages = languages;
		this.background = background;
	}

	/**
	 * Tells one person, in the language they chose.
	 * @param notice asked for when it is about to be told; empty if it is no news by then
	 */
	public void person(PersonId id, Function<Language, Optional<Notice>> notice) {
		this.background.execute(() -> attempt(() -> {
			Language language = this.languages.of(id);
			notice.apply(language).ifPresent((news) -> this.told.once(id, news.key(), () -> sent(id, language, news)));
		}));
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
