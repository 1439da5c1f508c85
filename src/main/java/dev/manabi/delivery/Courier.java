package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Semaphore;

import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Delivery.Reason;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

/**
 * Takes one message from its turn to what becomes of it.
 */
@Component
class Courier {

	private static final Logger log = LoggerFactory.getLogger(Courier.class);

	private static final int MOST_FAULTS = 5;

	/** Answers to people go before in using the database. */
	private static final int MADE_AT_ONCE = 3;

	private static final Duration SHORTEST_PAUSE = Duration.ofSeconds(1);

	/** What was made longer ago is made anew: much may have happened since. */
	private static final Duration FRESH = Duration.ofSeconds(5);

	private static final int MOST_OPENINGS = 10;

	/** How long one message waits at most if Teams asks for more. */
	private static final Duration LONGEST = Duration.ofDays(1);

	private final Queue queue;

	private final Settlements settlements;

	private final Messenger messenger;

	private final Languages languages;

	private final Roster roster;

	private final BackOff backOff;

	private final InstantSource time;

	/** A database that is away for a moment keeps nobody from knowing what arrived. */
	private final RetryTemplate anew = new RetryTemplate(RetryPolicy.builder()
		.includes(DataAccessException.class)
		.maxRetries(4)
		.delay(Duration.ofMillis(500))
		.build());

	private final Semaphore making = new Semaphore(MADE_AT_ONCE);

	@Autowired
	Courier(Queue queue, Settlements settlements, Messenger messenger, Languages languages, Roster roster) {
		this(queue, settlements, messenger, languages, roster, new BackOff(), InstantSource.system());
	}

	Courier(Queue queue, Settlements settlements, Messenger messenger, Languages languages, Roster roster,
			BackOff backOff, InstantSource time) {
		this.queue = queue;
		this.settlements = settlements;
		this.messenger = messenger;
		this.languages = languages;
		this.roster = roster;
		this.backOff = backOff;
		this.time = time;
	}

	void deliver(Row row, Way way) throws InterruptedException {
		switch (made(row)) {
			case Made.Refused(Change change) -> note(this.queue.settle(row, change));
			case Made.Ready(Language language, Reply reply) -> send(row, language, reply, way);
		}
	}

	private Made made(Row row) throws InterruptedException {
		this.making.acquire();
		try {
			return make(row);
		}
		finally {
			this.making.release();
		}
	}

	private Made make(Row row) {
		if (row.recipient() instanceof Recipient.Somebody(PersonId id) && this.roster.find(id).isEmpty()) {
			return new Made.Refused(this.roster.lastKnown().isPresent() ? row.unreachable(Reason.LEFT)
					: row.retry(after(this.backOff.after(row.attempts()))));
		}
		Optional<Topic> topic = this.settlements.topic(row.topic());
		if (topic.isEmpty()) {
			log.error("A message has a topic that nobody knows: {}", row.topic());
			return new Made.Refused(row.to(State.FAILED));
		}
		try {
			return make(row, topic.get());
		}
		catch (RuntimeException ex) {
			log.error("A topic failed to say what it is about: {}", row.topic(), ex);
			return new Made.Refused((row.faults() + 1 < MOST_FAULTS)
					? row.faulty(after(this.backOff.after(row.faults()))) : row.to(State.FAILED));
		}
	}

	private Made make(Row row, Topic topic) {
		Language language = this.languages.of(row.recipient());
		return switch (topic.content(row.delivery(), language)) {
			case Content.Say(Reply reply) -> new Made.Ready(language, reply);
			case Content.NotNeeded(), Content.TakenBack() -> new Made.Refused(row.to(State.SKIPPED));
			case Content.Later(Instant when) -> new Made.Refused(row.later(when, after(SHORTEST_PAUSE)));
		};
	}

	private void send(Row row, Language language, Reply reply, Way way) throws InterruptedException {
		Instant made = this.time.instant();
		if (way.await()) {
			try {
				if (this.time.instant().isBefore(made.plus(FRESH))) {
					begin(row, language, reply, way);
				}
			}
			finally {
				way.ended();
			}
		}
	}

	/**
	 * What became of it must not be lost; if it is, or if nobody knows whether it was
	 * begun, whoever sends next finds it so.
	 */
	private void begin(Row row, Language language, Reply reply, Way way) {
		boolean kept = false;
		try {
			if (this.queue.begin(row, way.sender())) {
				Change change = change(row, said(row, language, reply), way);
				note(this.anew.invoke(() -> this.queue.settle(row, way.sender(), change)));
			}
			kept = true;
		}
		finally {
			if (!kept) {
				way.giveUp();
			}
		}
	}

	/** Whatever fails in between may have failed after it left. */
	private Outcome said(Row row, Language language, Reply reply) {
		try {
			return this.messenger.say(row.recipient(), language, reply);
		}
		catch (RuntimeException ex) {
			log.error("A message may or may not have been sent: {}", row.topic(), ex);
			return new Messenger.Ambiguous();
		}
	}

	private Change change(Row row, Outcome outcome, Way way) {
		return switch (outcome) {
			case Messenger.Sent(String id) -> {
				way.goOn();
				yield row.sent(id);
			}
			case Messenger.Throttled(Optional<Duration> after) -> row.retry(again(row, after, way));
			case Messenger.Held(Duration after) -> row.back(after(after));
			case Messenger.NotConnected() -> row.retry(again(row, Optional.empty(), way));
			case Messenger.NotOpened() -> {
				way.stumble();
				yield (row.attempts() + 1 < MOST_OPENINGS) ? row.retry(after(this.backOff.after(row.attempts())))
						: row.unreachable(Reason.NO_CONVERSATION);
			}
			case Messenger.Ambiguous() -> {
				way.stumble();
				yield row.to(State.UNKNOWN);
			}
			case Messenger.Unreachable(Messenger.Unreachable.Reason reason) -> switch (reason) {
				case NO_CHAT -> row.unreachable(Reason.NOT_INSTALLED);
				case GONE -> row.unreachable(Reason.NO_CONVERSATION);
				case BLOCKED -> row.unreachable(Reason.BLOCKED);
				case REFUSED -> row.to(State.FAILED);
			};
		};
	}

	/** Not before everything else may go on, nor before it was asked to be. */
	private Instant again(Row row, Optional<Duration> after, Way way) {
		Duration all = way.slowDown(after);
		Duration own = this.backOff.after(row.attempts());
		Duration asked = after.map((wait) -> shorter(wait, LONGEST)).orElse(Duration.ZERO);
		return after(longer(longer(all, own), asked));
	}

	private static Duration shorter(Duration one, Duration other) {
		return (one.compareTo(other) < 0) ? one : other;
	}

	private static Duration longer(Duration one, Duration other) {
		return (one.compareTo(other) > 0) ? one : other;
	}

	private void note(Optional<Delivery> settled) {
		settled.filter((delivery) -> delivery.state().isFinal()).ifPresent(this.settlements::tell);
	}

	private Instant after(Duration wait) {
		return this.time.instant().plus(wait);
	}

	/** What there is to be sent. */
	private sealed interface Made {

		record Ready(Language language, Reply reply) implements Made {

		}

		record Refused(Change change) implements Made {

		}

	}

}
