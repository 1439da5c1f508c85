package dev.manabi.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.function.Supplier;

import dev.manabi.conversation.Languages;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Messenger.Outcome;
import dev.manabi.conversation.Reply;
import dev.manabi.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * Draws a message that was sent anew in its place. To do so twice does no harm.
 */
@Component
class Redrawing {

	private static final Logger log = LoggerFactory.getLogger(Redrawing.class);

	private static final int MOST_ATTEMPTS = 5;

	private final Queue queue;

	private final Settlements settlements;

	private final Messenger messenger;

	private final Languages languages;

	private final BackOff backOff;

	private final InstantSource time;

	@Autowired
	Redrawing(Queue queue, Settlements settlements, Messenger messenger, Languages languages) {
		this(queue, settlements, messenger, languages, new BackOff(), InstantSource.system());
	}

	Redrawing(Queue queue, Settlements settlements, Messenger messenger, Languages languages, BackOff backOff,
			InstantSource time) {
		this.queue = queue;
		this.settlements = settlements;
		this.messenger = messenger;
		this.languages = languages;
		this.backOff = backOff;
		this.time = time;
	}

	void draw(Row row, Way way) throws InterruptedException {
		Language language = this.languages.of(row.recipient());
		String activity = row.delivery().activity();
		switch (content(row, language).orElse(null)) {
			case Content.Say(Reply reply) ->
				change(row, () -> this.messenger.update(row.recipient(), language, activity, reply), false, way);
			case Content.TakenBack() -> change(row, () -> this.messenger.remove(row.recipient(), activity), true, way);
			case Content.NotNeeded(), Content.Later _ -> this.queue.refreshed(row);
			case null -> again(row, Duration.ZERO, true);
		}
	}

	/** Empty if it can't be said at present. */
	private Optional<Content> content(Row row, Language language) {
		try {
			return Optional.of(this.settlements.topic(row.topic())
				.map((topic) -> topic.content(row.delivery(), language))
				.orElseGet(Content.NotNeeded::new));
		}
		catch (RuntimeException ex) {
			log.error("A topic failed to say anew what it is about: {}", row.topic(), ex);
			return Optional.empty();
		}
	}

	/**
	 * Tells Teams; what must not stand any longer is told until it is gone. What is held
	 * since it had its turn waits for another, and what Teams has no name for can't be
	 * changed.
	 */
	private void change(Row row, Supplier<Outcome> change, boolean insisting, Way way) throws InterruptedException {
		if (row.delivery().activity().isEmpty()) {
			giveUp(row);
		}
		else if (way.await()) {
			try {
				if (!this.queue.isHeld(row, this.time)) {
					settle(row, changed(row, change), insisting, way);
				}
			}
			finally {
				way.ended();
			}
		}
	}

	private static Outcome changed(Row row, Supplier<Outcome> change) {
		try {
			return change.get();
		}
		catch (RuntimeException ex) {
			log.error("A message could not be drawn anew: {}", row.topic(), ex);
			return new Messenger.Ambiguous();
		}
	}

	private void settle(Row row, Outcome outcome, boolean insisting, Way way) {
		switch (outcome) {
			case Messenger.Sent _ -> {
				way.goOn();
				this.queue.refreshed(row);
			}
			case Messenger.Unreachable(Messenger.Unreachable.Reason reason) -> {
				if (reason == Messenger.Unreachable.Reason.GONE) {
					this.queue.refreshed(row);
				}
				else {
					giveUp(row);
				}
			}
			case Messenger.Held(Duration after) -> this.queue.refreshLater(row, later(after), row.attempts());
			case Messenger.Throttled(Optional<Duration> after) -> again(row, way.slowDown(after), insisting);
			case Messenger.NotConnected() -> again(row, way.slowDown(Optional.empty()), insisting);
			case Messenger.NotOpened(), Messenger.Ambiguous() -> {
				way.stumble();
				again(row, Duration.ZERO, insisting);
			}
		}
	}

	private void again(Row row, Duration wait, boolean insisting) {
		if (insisting || row.attempts() + 1 < MOST_ATTEMPTS) {
			Duration own = this.backOff.after(row.attempts());
			this.queue.refreshLater(row, later((wait.compareTo(own) > 0) ? wait : own), row.attempts() + 1);
		}
		else {
			giveUp(row);
		}
	}

	private void giveUp(Row row) {
		log.warn("A message could not be drawn anew and stays as it is: {}", row.topic());
		this.queue.outdated(row);
	}

	private OffsetDateTime later(Duration wait) {
		return Rows.time(this.time.instant().plus(wait));
	}

}
