package dev.manabi.editions.chat;

import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject.Fact;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.chat.Lines.ChangeText;
import dev.manabi.editions.chat.Lines.Line;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「前の版に戻す」: shows what going back to what was in force before would change, and goes back
 * if that is confirmed.
 */
@Component
class RollBack extends CoordinatorIntent {

	private final Editions editions;

	private final Trials trials;

	private final Versions versions;

	private final Texts texts;

	RollBack(Editions editions, Trials trials, Versions versions, Texts texts) {
		super("roll-back", false);
		this.editions = editions;
		this.trials = trials;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		Schedule now = this.editions.refresh();
		Optional<Edition> inForce = now.edition(ask.slots().getOrDefault("edition", ""))
			.filter((edition) -> now.begun(edition.draft().subject(), this.trials.today()).indexOf(edition) == 0);
		if (inForce.isEmpty()) {
			return this.versions.show(this.texts.get(ask.language(), "versions.changed"), ask.language());
		}
		boolean sure = String.valueOf(now.number()).equals(ask.slots().get("seen"))
				&& this.trials.objections(now, now.without(inForce.get()), ask.language()).isEmpty();
		return sure ? rollBack(inForce.get(), now, ask)
				: ask(inForce.get(), this.trials.without(inForce.get(), now, ask.language()), now, ask.language());
	}

	private Reply rollBack(Edition edition, Schedule now, Ask ask) {
		boolean done = this.editions.takeBack(edition, ask.asker().id(), now);
		String what = this.texts.get(ask.language(), "editions." + edition.draft().subject());
		return this.versions.show(
				this.texts.get(ask.language(), done ? "versions.rolled-back" : "versions.changed", what),
				ask.language());
	}

	private Reply ask(Edition edition, Trial trial, Schedule now, Language language) {
		String what = this.texts.get(language, "editions." + edition.draft().subject());
		String title = this.texts.get(language, "roll-back.title", what);
		return new Reply.Card("editions/roll-back",
				new RollBackCard(title, trial.facts(), Lines.of(trial.changes(), this.texts, language),
						!trial.objections().isEmpty(), Lines.of(trial.objections()), trial.objections().isEmpty(),
						edition.id(), String.valueOf(now.number())),
				title);
	}

	/**
	 * What the card shows.
	 *
	 * @param facts what would be in force again
	 * @param seen the number of the schedule that it was tried out on
	 */
	record RollBackCard(String title, List<Fact> facts, List<ChangeText> changes, boolean hasObjections,
			List<Line> objections, boolean acceptable, String edition, String seen) {

	}

}
