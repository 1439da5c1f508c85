package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Answers whatever somebody says or does.
 */
@Component
public class Conversation {

	private static final Logger log = LoggerFactory.getLogger(Conversation.class);

	private static final Heard.Pressed NOT_MINE = new Heard.Pressed(Intent.NOT_MINE, Map.of());

	private final Map<String, Intent> intents;

	private final Understanding understanding;

	private final SentFiles files;

	private final Cards cards;

	private final Languages languages;

	private final RosterNote rosterNote;

	private final Texts texts;

	Conversation(List<Intent> intents, Understanding understanding, SentFiles files, Cards cards, Languages languages,
			RosterNote rosterNote, Texts texts) {
		this.intents = intents.stream().collect(Collectors.toMap(Intent::name, Function.identity()));
		this.understanding = understanding;
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
				case Heard.Typed typed ->
					answer(turn, known(this.understanding.understand(typed.text()).orElse(NOT_MINE)));
				case Heard.Pressed pressed -> answer(turn, known(pressed));
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

	private Answer answer(Turn turn, Heard.Pressed asked) {
		Intent intent = this.intents.get(asked.intent());
		if (intent == null) {
			throw new IllegalStateException("No intent is called " + asked.intent());
		}
		Language language = this.languages.of(turn);
		if (!intent.audience().includes(turn.asker())) {
			return new Answer.Words(this.texts.get(language, "conversation.not-for-you"));
		}
		Reply reply = intent
			.answer(new Ask(turn.asker(), language, Languages.natural(turn), asked.slots(), turn.shared()));
		Answer.Message message = message(intent, reply, turn);
		return (turn.shared() && intent.personal()) ? new Answer.Apart(message) : message;
	}

	/** The answer may have changed the language, which is read anew. */
	private Answer.Message message(Intent intent, Reply reply, Turn turn) {
		Language language = this.languages.of(turn);
		Answer.Message message = draw(reply, turn, language);
		boolean rests = intent.personal() || (intent.restsOnRoster() && !turn.shared());
		return rests ? this.rosterNote.in(language).map((note) -> this.cards.noted(message, note)).orElse(message)
				: message;
	}

	private Answer.Message draw(Reply reply, Turn turn, Language language) {
		return this.cards.draw(reply, language, turn.asker().teamsId());
	}

	private Heard.Pressed known(Heard.Pressed pressed) {
		return this.intents.containsKey(pressed.intent()) ? pressed
				: new Heard.Pressed(Intent.NOT_MINE, pressed.slots());
	}

}
