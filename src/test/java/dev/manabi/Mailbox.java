package dev.manabi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Answer;
import dev.manabi.conversation.Cards;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;

import org.springframework.context.annotation.Lazy;
import org.springframework.context.annotation.Primary;

/**
 * Keeps what the outbox sent to people, as each of them sees it. What else the bot says
 * on its own reaches nobody, so that they are told at their next turn.
 */
@Primary
public class Mailbox implements Messenger {

	private final Cards cards;

	private final Dialogues dialogues;

	private final Map<Recipient, Outcome> outcomes = new HashMap<>();

	private final Map<String, Letter> letters = new HashMap<>();

	private final List<Letter> order = new ArrayList<>();

	private final AtomicInteger ids = new AtomicInteger();

	private boolean open;

	Mailbox(Cards cards, @Lazy Dialogues dialogues) {
		this.cards = cards;
		this.dialogues = dialogues;
	}

	/** What one of the made-up people was sent, the oldest first. */
	public synchronized List<Seen> of(String name) {
		PersonId person = person(name);
		return this.order.stream()
			.filter((letter) -> letter.recipient.equals(new Recipient.Somebody(person)))
			.map(Letter::seen)
			.toList();
	}

	/** What they were sent last. */
	public Seen last(String name) {
		return of(name).getLast();
	}

	/** What stands in a channel, the oldest first, as anybody sees it. */
	public synchronized List<Seen> in(String channel) {
		Recipient recipient = new Recipient.Channel(channel);
		return this.order.stream().filter((letter) -> letter.recipient.equals(recipient)).map(Letter::seen).toList();
	}

	/** How much everybody was sent. */
	public synchronized int size() {
		return this.order.size();
	}

	/**
	 * Has all that is sent to somebody come to this. Where it is ambiguous, it arrives.
	 */
	public synchronized void answers(String name, Outcome outcome) {
		this.outcomes.put(new Recipient.Somebody(person(name)), outcome);
	}

	/** Messages arrive while this is done. */
	public void openWhile(Runnable sending) {
		this.open = true;
		try {
			sending.run();
		}
		finally {
			this.open = false;
		}
	}

	/** Nothing is there, and everybody can be reached. */
	public synchronized void empty() {
		this.outcomes.clear();
		this.letters.clear();
		this.order.clear();
	}

	@Override
	public synchronized Outcome say(Recipient recipient, Language language, Reply reply) {
		if (!this.open) {
			return new Unreachable(Unreachable.Reason.NO_CHAT);
		}
		String id = "m" + this.ids.incrementAndGet();
		Outcome outcome = this.outcomes.getOrDefault(recipient, new Sent(id));
		if (outcome instanceof Sent || outcome instanceof Ambiguous) {
			Letter letter = new Letter(recipient, seen(recipient, language, reply));
			this.letters.put(id, letter);
			this.order.add(letter);
		}
		return outcome;
	}

	@Override
	public synchronized Outcome update(Recipient recipient, Language language, String activity, Reply reply) {
		Letter letter = this.letters.get(activity);
		if (letter == null) {
			return new Unreachable(Unreachable.Reason.GONE);
		}
		Outcome outcome = this.outcomes.getOrDefault(recipient, new Sent(activity));
		if (outcome instanceof Sent) {
			letter.seen = seen(recipient, language, reply);
		}
		return outcome;
	}

	@Override
	public synchronized Outcome remove(Recipient recipient, String activity) {
		Outcome outcome = this.outcomes.getOrDefault(recipient, new Sent(activity));
		if (outcome instanceof Sent) {
			this.order.remove(this.letters.remove(activity));
		}
		return outcome;
	}

	private Seen seen(Recipient recipient, Language language, Reply reply) {
		return switch (recipient) {
			case Recipient.Somebody(PersonId id) ->
				this.dialogues.seen(id, this.cards.draw(reply, language, "29:" + id), language);
			case Recipient.Channel _ -> this.dialogues.seenByAnybody(this.cards.draw(reply, language, ""), language);
		};
	}

	private PersonId person(String name) {
		return new PersonId(this.dialogues.idOf(name));
	}

	/** A message in somebody's chat or in a channel. */
	private static final class Letter {

		private final Recipient recipient;

		private Seen seen;

		Letter(Recipient recipient, Seen seen) {
			this.recipient = recipient;
			this.seen = seen;
		}

		Seen seen() {
			return this.seen;
		}

	}

}
