package dev.manabi.announcements;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

import dev.manabi.announcements.Announcement.State;
import dev.manabi.conversation.Recipient;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Round;
import dev.manabi.roster.Roster;
import dev.manabi.workdays.ClockMoved;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Puts what is to go out by now into the outbox. What several instances put there at the
 * same time, or one again after a stop, is there once.
 */
@Component
class Releases {

	private static final Logger log = LoggerFactory.getLogger(Releases.class);

	private static final int BATCH = 1000;

	private final AnnouncementRows rows;

	private final Readership readership;

	private final Outbox outbox;

	private final Round round;

	private final Roster roster;

	private final Clock clock;

	Releases(AnnouncementRows rows, Readership readership, Outbox outbox, Roster roster,
			@Qualifier("applicationTaskExecutor") TaskExecutor background, Clock clock) {
		this.rows = rows;
		this.readership = readership;
		this.outbox = outbox;
		this.round = new Round(this::go, background);
		this.roster = roster;
		this.clock = clock;
	}

	@EventListener
	void clockMoved(ClockMoved moved) {
		soon();
	}

	/** Goes round in the background. */
	void soon() {
		this.round.soon();
	}

	private void go() {
		if (this.roster.lastKnown().isEmpty()) {
			log.warn("Announcements wait until the roster has been read");
			return;
		}
		for (Announcement due : this.rows.due()) {
			try {
				put(due);
			}
			catch (RuntimeException ex) {
				log.error("The announcement {} could not be put into the outbox, which is tried again", due.id(), ex);
			}
		}
	}

	private void put(Announcement due) {
		if (due.state() == State.SENDING || this.rows.release(due.id())) {
			this.rows.find(due.id()).filter((now) -> now.state() == State.SENDING).ifPresent(this::release);
		}
	}

	/** As it stands now: others may have been put in for minutes. */
	private void release(Announcement due) {
		List<Message> batch = new ArrayList<>();
		int[] put = { 0 };
		this.readership.channels(due.audience()).forEach((channel) -> batch.add(message(due, channel.recipient())));
		this.readership.walk(due.audience(), (person) -> {
			batch.add(message(due, new Recipient.Somebody(person.id())));
			if (batch.size() == BATCH) {
				put[0] += this.outbox.put(due.run(), batch);
				batch.clear();
			}
		});
		put[0] += this.outbox.put(due.run(), batch);
		boolean _ = this.rows.move(due.id(), List.of(State.SENDING), State.SENT);
		log.info("The announcement {} is in the outbox: {} messages", due.id(), put[0]);
	}

	private Message message(Announcement due, Recipient recipient) {
		return new Message(due.key(recipient), recipient, Announcement.TOPIC, due.id(), this.clock.instant());
	}

}
