package dev.manabi.conversation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * Answers whatever somebody says or does.
 */
@Component
public class Conversation {

	private static final Logger log = LoggerFactory.getLogger(Conversation.class);

	private final Map<String, Intent> intents;

	private final Understanding understanding;

	private final Cards cards;

	private final Texts texts;

	Conversation(List<Intent> intents, Understanding understanding, Cards cards, Texts texts) {
		this.intents = intents.stream().collect(Collectors.toMap(Intent::name, Function.identity()));
		this.understanding = understanding;
		this.cards = cards;
		this.texts = texts;
	}

	/** The one answer to a turn; a failure is answered with a reference to the log. */
	public Answer answer(Turn turn) {
		try {
			return this.cards.draw(reply(turn), turn);
		}
		catch (RuntimeException ex) {
			String reference = UUID.randomUUID().toString().substring(0, 8);
			log.error("A turn failed, reference {}", reference, ex);
			return new Answer.Words(this.texts.get(turn.language(), "conversation.failed", reference));
		}
	}

	private Reply reply(Turn turn) {
		return switch (turn.heard()) {
			case Heard.Typed typed -> this.understanding.understand(typed.text())
				.map((understood) -> press(turn, understood))
				.orElseGet(() -> ask(turn, Intent.NOT_MINE, Map.of()));
			case Heard.Pressed pressed -> press(turn, pressed);
			case Heard.Installed() -> ask(turn, Intent.WELCOME, Map.of());
		};
	}

	private Reply press(Turn turn, Heard.Pressed pressed) {
		return ask(turn, this.intents.containsKey(pressed.intent()) ? pressed.intent() : Intent.NOT_MINE,
				pressed.slots());
	}

	private Reply ask(Turn turn, String name, Map<String, String> slots) {
		Intent intent = this.intents.get(name);
		if (intent == null) {
			throw new IllegalStateException("No intent is called " + name);
		}
		if (turn.shared() && intent.personal()) {
			return new Reply.Words(this.texts.get(turn.language(), "conversation.personal-only"));
		}
		return intent.answer(new Ask(turn.asker(), turn.language(), slots));
	}

}
