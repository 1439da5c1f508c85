package dev.manabi.reminders.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Texts;
import dev.manabi.conversation.Reply;
import dev.manabi.delivery.Content;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Topic;
import dev.manabi.language.Bilingual;
import dev.manabi.language.Language;
import dev.manabi.reminders.Summaries;
import dev.manabi.reminders.chat.OverdueLines.OverdueLine;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * Tells superiors which mandatory training of their people is overdue, and whom they have
 * to tell in person.
 */
@Component
class OverdueTeamTopic implements Topic {

	private static final int SHOWN = 20;

	private final Summaries summaries;

	private final Roster roster;

	private final OverdueLines lines;

	private final Hours hours;

	private final Texts texts;

	OverdueTeamTopic(Summaries summaries, Roster roster, OverdueLines lines, Hours hours, Texts texts) {
		this.summaries = summaries;
		this.roster = roster;
		this.lines = lines;
		this.hours = hours;
		this.texts = texts;
	}

	@Override
	public String name() {
		return Summaries.TO_SUPERIORS;
	}

	@Override
	public Bilingual title() {
		return new Bilingual("上司への未受講のお知らせ", "Overdue training, to superiors");
	}

	@Override
	public Content content(Delivery delivery, Language language) {
		String monday = delivery.message().subject();
		if (!this.hours.isThisWeek(monday)) {
			return new Content.NotNeeded();
		}
		return this.hours.wait(delivery).orElseGet(() -> {
			LocalDate week = LocalDate.parse(monday);
			List<Late> late = this.summaries.people(delivery.message().person(), week)
				.stream()
				.map((person) -> new Late(person, this.summaries.toTell(person)))
				.filter((one) -> !one.tasks().isEmpty())
				.toList();
			return late.isEmpty() ? new Content.NotNeeded()
					: new Content.Say(reply(delivery.message().person(), late, language));
		});
	}

	private Reply reply(PersonId superior, List<Late> late, Language language) {
		String lead = this.texts.get(language, "overdue-team.lead", String.valueOf(late.size()));
		List<OverdueLine> shown = late.stream()
			.limit(SHOWN)
			.map((one) -> this.lines.line(one.person(), one.tasks(), language))
			.toList();
		int left = late.size() - shown.size();
		String more = (left > 0) ? this.texts.get(language, "overdue-team.more", String.valueOf(left)) : "";
		return new Reply.Card("reminders/overdue",
				new OverdueLines.OverdueCard(this.texts.get(language, "overdue-team.title"), lead, shown, more,
						List.of(), links(superior, language)),
				lead);
	}

	/** Who leads a department without being their manager can’t ask for more. */
	private List<Link> links(PersonId superior, Language language) {
		return this.roster.reportsTo(superior).isEmpty() ? List.of()
				: List.of(new Link(this.texts.get(language, "intent.team-progress.label"), "team-progress", Map.of()));
	}

	/** Somebody, and what they are late with. */
	private record Late(Person person, List<Task> tasks) {

	}

}
