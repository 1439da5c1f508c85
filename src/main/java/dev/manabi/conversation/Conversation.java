package dev.manabi.conversation;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.language.Language;
import dev.manabi.understanding.Understood;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Answers whatever somebody says or does.
 */
@Component
public class Conversation {

	private static final Logger log = LoggerFactory.getLogger(Conversation.class);

	private final Intents intents;

	private final Remarks remarks;

	private final Hearing hearing;

	private final Doubts doubts;

	private final SentFiles files;

	private final Cards cards;

	private final Languages languages;

	private final RosterNote rosterNote;

	private final Texts texts;

	Conversation(Intents intents, Remarks remarks, Hearing hearing, Doubts doubts, SentFiles files, Cards cards,
			Languages languages, RosterNote rosterNote, Texts texts) {
		this.intents = intents;
		this.remarks = remarks;
		this.hearing = hearing;
		this.doubts = doubts;
		this.files = files;
		this.cards = cards;
		this.languages = languages;
		this.rosterNote = rosterNote;
		this.texts = texts;
	}

	/**
	 * The one answer to a turn; a failure is answered with a reference to the log. What
	 * is for the asker alone is marked so where others listen.
	 */
	public Answer answer(Turn turn) {
		try {
			return switch (turn.heard()) {
				case Heard.Typed typed -> this.remarks.answer(turn, typed)
					.<Answer>map((reply) -> draw(reply, turn, this.languages.of(turn)))
					.orElseGet(() -> typed(turn, typed.text()));
				case Heard.Pressed pressed -> pressed(this.hearing.inItsLanguage(turn), pressed);
				case Heard.Sent sent -> draw(this.files.answer(turn, sent), turn, this.languages.of(turn));
				case Heard.Installed() -> answer(turn, new Heard.Pressed(Intent.WELCOME, Map.of()));
			};
		}
		catch (RuntimeException ex) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			log.error("A turn failed, reference {}", reference, ex);
			return new Answer.Words(this.texts.get(this.languages.of(turn), "conversation.failed", reference));
		}
	}

	private Answer typed(Turn turn, String text) {
		Understood understood = this.hearing.understand(turn, text);
		Turn spoken = understood.language().map(turn::spokenIn).orElse(turn);
		Optional<Heard.Pressed> meant = understood.meant().map(Hearing::pressed);
		if (meant.isEmpty()) {
			return doubtful(spoken, text, understood);
		}
		this.hearing.keep(turn, meant.get(), understood.language());
		return records(meant.get()) ? draw(this.doubts.confirm(spoken, meant.get()), spoken)
				: answer(spoken, meant.get());
	}

	/** What would be changed by words alone, and may have been meant otherwise. */
	private boolean records(Heard.Pressed meant) {
		return this.intents.known(meant.intent()).records();
	}

	private Answer doubtful(Turn turn, String text, Understood understood) {
		this.hearing.keep(turn, understood.language());
		Optional<Reply> choice = this.doubts.choice(turn, text, understood);
		if (choice.isPresent()) {
			return draw(choice.get(), turn);
		}
		this.doubts.miss(text, understood);
		return answer(turn, new Heard.Pressed(Intent.NOT_MINE, Map.of()));
	}

	private Answer pressed(Turn turn, Heard.Pressed pressed) {
		this.hearing.keep(turn, pressed, Optional.empty());
		return this.doubts.asksFirst(pressed) ? draw(this.doubts.confirm(turn, pressed), turn) : answer(turn, pressed);
	}

	private Answer answer(Turn turn, Heard.Pressed asked) {
		Intent intent = this.intents.known(asked.intent());
		Language language = this.languages.of(turn);
		if (!intent.audience().includes(turn.asker())) {
			return new Answer.Words(this.texts.get(language, "conversation.not-for-you"));
		}
		Ask ask = new Ask(turn.asker(), language, Languages.natural(turn), asked.slots(), turn.shared(), turn.venue());
		boolean personal = intent.personal(ask);
		Answer.Message message = message(intent, intent.answer(ask), turn);
		return turn.shared() ? amongOthers(intent, personal, message) : message;
	}

	private static Answer amongOthers(Intent intent, boolean personal, Answer.Message message) {
		if (personal) {
			return new Answer.Apart(message);
		}
		return (intent.changesForAll() && message instanceof Answer.Card) ? new Answer.ForAll(message) : message;
	}

	/** The answer may have changed the language, which is read anew. */
	private Answer.Message message(Intent intent, Reply reply, Turn turn) {
		Language language = this.languages.of(turn);
		Answer.Message message = draw(reply, turn, language);
		boolean rests = intent.personal() || (intent.restsOnRoster() && !turn.shared());
		return rests ? this.rosterNote.in(language).map((note) -> this.cards.noted(message, note)).orElse(message)
				: message;
	}

	/** What asks back is for whoever was not understood. */
	private Answer draw(Reply reply, Turn turn) {
		Answer.Message message = draw(reply, turn, this.languages.of(turn));
		return turn.shared() ? new Answer.Apart(message) : message;
	}

	private Answer.Message draw(Reply reply, Turn turn, Language language) {
		return this.cards.draw(reply, language, turn.asker().teamsId());
	}

}
