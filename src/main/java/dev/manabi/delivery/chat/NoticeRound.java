package dev.manabi.delivery.chat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.conversation.UntoldNotices;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;

import org.springframework.stereotype.Component;

/**
 * Puts into the outbox what people have not been told yet. Nothing is put there twice; a
 * person gets no more than a few a day, and hears the others at their turns.
 */
@Component
class NoticeRound {

	private static final int A_DAY = 5;

	private static final int LONGEST_KEY = 200;

	private final UntoldNotices notices;

	private final Outbox outbox;

	private final NoticeHours hours;

	private final Clock clock;

	NoticeRound(UntoldNotices notices, Outbox outbox, NoticeHours hours, Clock clock) {
		this.notices = notices;
		this.outbox = outbox;
		this.hours = hours;
		this.clock = clock;
	}

	void go() {
		Instant now = this.clock.instant();
		if (!this.hours.next(now).isAfter(now)) {
			String run = "notices:" + LocalDate.now(this.clock);
			this.notices.each((person, keys) -> put(run, person, keys, now));
		}
	}

	private void put(String run, PersonId person, List<String> keys, Instant now) {
		List<Delivery> before = this.outbox.of(person, NoticeTopic.NAME);
		long left = A_DAY - before.stream().filter((delivery) -> delivery.run().equals(run)).count();
		List<Message> messages = new ArrayList<>();
		for (String key : keys) {
			Message message = new Message(message(key, person), person, NoticeTopic.NAME, key, now);
			Optional<Delivery> known = before.stream()
				.filter((delivery) -> delivery.message().key().equals(message.key()))
				.findFirst();
			if (known.isEmpty()) {
				messages.add(message);
			}
			else if (known.get().state() == State.SENT) {
				this.notices.note(person, key);
			}
		}
		if (left > 0 && !messages.isEmpty()) {
			this.outbox.put(run, messages.stream().limit(left).toList());
		}
	}

	private static String message(String notice, PersonId person) {
		String key = "notice:" + notice + ":" + person.value();
		return (key.length() <= LONGEST_KEY) ? key
				: "notice:" + UUID.nameUUIDFromBytes(notice.getBytes(StandardCharsets.UTF_8)) + ":" + person.value();
	}

}
