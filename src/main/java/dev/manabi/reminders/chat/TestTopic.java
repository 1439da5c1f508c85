package dev.manabi.reminders.chat;

import java.util.List;

import dev.manabi.conversation.Texts;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.reminders.Digests;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * What a coordinator sends to themselves to see it: at any hour, and nothing is noted of
 * it.
 */
@Component
class TestTopic implements Topic {

	static final String NAME = "reminder-test";

	private static final int SHOWN = 3;

	private final Roster roster;

	private final Digests digests;

	private final DigestCards cards;

	private final Texts texts;

	TestTopic(Roster roster, Digests digests, DigestCards cards, Texts texts) {
		this.roster = roster;
		this.digests = digests;
		this.cards = cards;
		this.texts = texts;
	}

	@Override
	public String name() {
		return NAME;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("リマインドの試し送り", "Test reminders");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		return this.roster.find(delivery.message().person())
			.<Content>map((person) -> new Content.Say(this.cards.draw(digest(person, language), language)))
			.orElseGet(Content.NotNeeded::new);
	}

	private Digest digest(Person person, Language language) {
		List<Task> open = this.digests.open(person).stream().limit(SHOWN).toList();
		return Digest.of(person, "", open)
			.noting(this.texts.get(language, open.isEmpty() ? "reminder-test.nothing" : "reminder-test.note"));
	}

}
