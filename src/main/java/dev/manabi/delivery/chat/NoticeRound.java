package dev.manabi.delivery.chat;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.conversation.UntoldNotices;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.workdays.OfficeDays;

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

	private final Pauses pauses;

	private final OfficeDays days;

	private final Clock clock;

	NoticeRound(UntoldNotices notices, Outbox outbox, Pauses pauses, OfficeDays days, Clock clock) {
		this.pauses = pauses;
		this.notices = notices;
		this.outbox = outbox;
		this.days = days;
		this.clock = clock;
	}

	/** While the office is closed only what was sent before is noted, after a crash. */
	void go() {
		Instant now = this.clock.instant();
		String run = "notices:" + LocalDate.now(this.clock);
		long most = this.days.nextOpening(now).isAfter(now) ? 0 : A_DAY;
		this.notices.each((person) -> !this.pauses.has(person), (person, keys) -> put(run, most, person, keys, now));
	}

	private void put(String run, long most, PersonId person, List<String> keys, Instant now) {
		List<Delivery> before = this.outbox.of(person, NoticeTopic.NAME);
		List<Message> messages = keys.stream().map((key) -> message(key, person, now)).toList();
		List<Message> anew = messages.stream().filter((message) -> find(message, before).isEmpty()).toList();
		List<Delivery> known = messages.stream().flatMap((message) -> find(message, before).stream()).toList();
		known.stream()
			.filter((delivery) -> delivery.state() == State.SENT)
			.forEach((delivery) -> this.notices.note(person, delivery.message().subject()));
		long today = before.stream().filter((delivery) -> delivery.run().equals(run)).count();
		this.outbox.put(run, anew.stream().limit(Math.max(0, most - today)).toList());
		if (anew.isEmpty() && known.stream().allMatch((delivery) -> delivery.state().isFinal())) {
			this.pauses.begin(person);
		}
	}

	private static Optional<Delivery> find(Message message, List<Delivery> deliveries) {
		return deliveries.stream().filter((delivery) -> delivery.message().key().equals(message.key())).findFirst();
	}

	private static Message message(String notice, PersonId person, Instant now) {
		String key = "notice:" + notice + ":" + person.value();
		String shorter = (key.length() <= LONGEST_KEY) ? key
				: "notice:" + UUID.nameUUIDFromBytes(notice.getBytes(StandardCharsets.UTF_8)) + ":" + person.value();
		return new Message(shorter, person, NoticeTopic.NAME, notice, now);
	}

}
