package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.reminders.Digests;
import dev.manabi.reminders.Planning;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * The reminder of a day: what is still open of it when it goes out. In the chat it shows
 * later what has been done of it.
 */
@Component
class ReminderTopic implements Topic {

	private final Roster roster;

	private final Digests digests;

	private final DigestCards cards;

	private final Hours hours;

	ReminderTopic(Roster roster, Digests digests, DigestCards cards, Hours hours) {
		this.roster = roster;
		this.digests = digests;
		this.cards = cards;
		this.hours = hours;
	}

	@Override
	public String name() {
		return Planning.TOPIC;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("受講のお知らせ", "Training reminders");
	}

	@Override
	public Optional<Bilingual> calledOff() {
		return Optional.of(new Bilingual("未受講のままの方には、次の勤務日にあらためてお知らせします。",
				"Whoever has training open is reminded on the next working day."));
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.hours.wait(delivery)
			.orElseGet(() -> this.roster.find(delivery.message().person())
				.flatMap((person) -> digest(person, delivery))
				.<Content>map((digest) -> new Content.Say(this.cards.draw(digest, language)))
				.orElseGet(Content.NotNeeded::new));
	}

	/** What was not told is told of another day. */
	@Override
	public void settled(Delivery delivery) {
		PersonId person = delivery.message().person();
		String key = delivery.message().key();
		switch (delivery.state()) {
			case SENT, UNKNOWN -> this.digests.told(person, key);
			case SKIPPED, FAILED -> this.digests.forget(person, key);
			case PENDING, SENDING, UNREACHABLE -> {
			}
		}
	}

	private Optional<Digest> digest(Person person, Delivery delivery) {
		String key = delivery.message().key();
		boolean sent = delivery.state() == Delivery.State.SENT;
		List<Task> all = this.digests.of(person, key);
		List<Task> tasks = sent ? all : this.digests.toTell(person, all, this.hours.today());
		return tasks.isEmpty() ? Optional.empty() : Optional.of(Digest.of(person, key, tasks));
	}

}
