package dev.manabi.reminders.chat;

import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.reminders.Escalations;
import dev.manabi.reminders.Summaries;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;

import org.springframework.stereotype.Component;

/**
 * Tells coordinators whom many reminders have not helped.
 */
@Component
class OverdueAllTopic implements Topic {

	private final Escalations escalations;

	private final EscalationCards cards;

	private final Roster roster;

	private final Hours hours;

	OverdueAllTopic(Escalations escalations, EscalationCards cards, Roster roster, Hours hours) {
		this.roster = roster;
		this.escalations = escalations;
		this.cards = cards;
		this.hours = hours;
	}

	@Override
	public String name() {
		return Summaries.TO_COORDINATORS;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("研修担当への未受講のお知らせ", "Overdue training, to coordinators");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		boolean coordinates = this.roster.find(delivery.message().person()).filter(Person::coordinator).isPresent();
		if (!coordinates || !this.hours.isThisWeek(delivery.message().subject())) {
			return new Content.NotNeeded();
		}
		return this.hours.wait(delivery).orElseGet(() -> content(language));
	}

	/** Messages to others do not wait until it is counted. */
	private Content content(Language language) {
		return this.escalations.ready()
			.<Content>map(
					(all) -> all.isEmpty() ? new Content.NotNeeded() : new Content.Say(this.cards.first(all, language)))
			.orElseGet(this.hours::soon);
	}

}
