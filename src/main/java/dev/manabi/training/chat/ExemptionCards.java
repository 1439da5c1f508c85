package dev.manabi.training.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.Exemption;
import dev.manabi.training.Exemption.Step;
import dev.manabi.training.Exemption.Verdict;
import dev.manabi.training.Exemptions;
import dev.manabi.training.FiscalYears;
import dev.manabi.training.chat.CompletionCards.CompletionCard;

import org.springframework.stereotype.Component;

/**
 * Shows coordinators what somebody asked to be exempt from, and what has become of it.
 */
@Component
class ExemptionCards {

	private final Exemptions exemptions;

	private final Roster roster;

	private final FiscalYears years;

	private final Texts texts;

	private final Clock clock;

	ExemptionCards(Exemptions exemptions, Roster roster, FiscalYears years, Texts texts, Clock clock) {
		this.exemptions = exemptions;
		this.roster = roster;
		this.years = years;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * The card on which a coordinator decides, or ends what is in force.
	 * @param refusal why nothing was done on the one before, empty if nothing was tried
	 */
	Reply decision(Ask ask, Exemption exemption, String refusal) {
		Language language = ask.language();
		String title = name(exemption.person(), language);
		boolean waits = exemption.state() == Verdict.WAITS;
		LocalDate today = LocalDate.now(this.clock);
		return new Reply.Card("training/exemption-decision",
				new DecisionCard(!refusal.isEmpty(), refusal, title, detail(exemption, language),
						ExemptionForms.title(exemption, language), Written.whole(exemption.reason()), waits, !waits,
						waits ? "" : state(exemption, language), proposed(ask), today.toString(),
						this.exemptions.latest().toString(), outOfTerm(language),
						Written.again(ask.slots().getOrDefault("why", "")), Exemption.LONGEST, exemption.id(),
						waits ? "waiting" : "granted"),
				refusal.isEmpty() ? this.texts.get(language, "exemption.summary", title,
						ExemptionForms.title(exemption, language)) : refusal);
	}

	/** What was filled in if it is a day at all. */
	private String proposed(Ask ask) {
		return ClaimInputs.day(ask.slots().getOrDefault("until", ""))
			.orElseGet(() -> this.years.current().last())
			.toString();
	}

	/** Why a day can't be taken. */
	String outOfTerm(Language language) {
		return this.texts.get(language, "exemption.refused.until", Dates.in(language, this.exemptions.latest()));
	}

	/** What has become of it. */
	Reply done(Exemption exemption, Language language) {
		String text = this.texts.get(language, "exemption.done", name(exemption.person(), language),
				ExemptionForms.title(exemption, language), state(exemption, language));
		return new Reply.Card("training/completion",
				new CompletionCard(text,
						List.of(new Link(this.texts.get(language, "intent.exemptions.label"), "exemptions", Map.of()))),
				text);
	}

	/** Who decided what, and when. */
	String state(Exemption exemption, Language language) {
		Optional<Step> step = exemption.ending().or(exemption::settlement);
		return step
			.map((it) -> this.texts.get(language, "exemption.state." + it.verdict().name().toLowerCase(Locale.ROOT),
					name(it.by(), language), day(it.at(), language),
					it.until().map((until) -> Dates.in(language, until)).orElse("")))
			.orElseGet(() -> this.texts.get(language, "exemption.state.waits"));
	}

	/** Departments, and when it was asked. */
	String detail(Exemption exemption, Language language) {
		return Stream
			.of(posts(exemption.person(), language),
					this.texts.get(language, "exemption.asked", day(exemption.askedAt(), language)))
			.filter((part) -> !part.isEmpty())
			.collect(Collectors.joining(this.texts.get(language, "course.separator")));
	}

	String name(PersonId id, Language language) {
		return this.roster.find(id)
			.map((person) -> this.texts.get(language, "role-setting.name", Markdown.plain(person.name())))
			.orElseGet(() -> this.texts.get(language, "role-setting.nobody"));
	}

	private String posts(PersonId id, Language language) {
		return this.roster.find(id)
			.map(Person::posts)
			.orElse(List.of())
			.stream()
			.map((post) -> Markdown.plain((post.department() + " " + post.title()).strip()))
			.filter((post) -> !post.isEmpty())
			.collect(Collectors.joining(this.texts.get(language, "list.and")));
	}

	private String day(Instant at, Language language) {
		return Dates.in(language, LocalDate.ofInstant(at, this.clock.getZone()));
	}

	/**
	 * The card.
	 *
	 * @param refusal why it is shown again, if it is
	 * @param what they ask to be exempt from
	 * @param waits whether it is to be decided on
	 * @param granted whether it is in force and can be ended
	 * @param until the day that is proposed, between {@code first} and {@code last}
	 * @param list which list it stands on
	 */
	record DecisionCard(boolean isRefused, String refusal, String name, String detail, String what, String reason,
			boolean waits, boolean granted, String state, String until, String first, String last, String badDate,
			String why, int longest, String exemption, String list) {

	}

}
