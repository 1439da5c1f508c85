package dev.manabi.editions.chat;

import java.util.List;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Edition;
import dev.manabi.editions.EditionSubject.Fact;
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

	private final TakeBack takeBack;

	private final Trials trials;

	private final Texts texts;

	RollBack(TakeBack takeBack, Trials trials, Texts texts) {
		super("roll-back", false);
		this.takeBack = takeBack;
		this.trials = trials;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.takeBack.of(ask, this::isInForce, (edition, now) -> rollBack(edition, now, ask));
	}

	private boolean isInForce(Edition edition, Schedule now) {
		return now.begun(edition.draft().subject(), this.trials.today()).indexOf(edition) == 0;
	}

	private Reply rollBack(Edition edition, Schedule now, Ask ask) {
		String seen = ask.slots().getOrDefault("seen", "");
		boolean current = this.trials.seen(now).equals(seen);
		if (current && this.trials.objections(now, now.without(edition), ask.language()).isEmpty()) {
			return this.takeBack.takeBack(edition, now, ask, "versions.rolled-back");
		}
		String note = (seen.isEmpty() || current) ? "" : this.texts.get(ask.language(), "dry-run.changed");
		return ask(edition, this.trials.without(edition, now, ask.language()), now, note, ask.language());
	}

	private Reply ask(Edition edition, Trial trial, Schedule now, String note, Language language) {
		String what = this.texts.get(language, "editions." + edition.draft().subject());
		String title = this.texts.get(language, "roll-back.title", what);
		return new Reply.Card("editions/roll-back",
				new RollBackCard(title, !note.isEmpty(), note, trial.facts(),
						Lines.of(trial.changes().kinds(), this.texts, language), trial.changes().counting(),
						!trial.objections().isEmpty(), Lines.of(trial.objections()), trial.objections().isEmpty(),
						edition.id(), this.trials.seen(now)),
				title);
	}

	/**
	 * What the card shows.
	 *
	 * @param facts what would be in force again
	 * @param counting whether the people are still being counted
	 * @param seen how things stood when it was tried out
	 */
	record RollBackCard(String title, boolean hasNote, String note, List<Fact> facts, List<ChangeText> changes,
			boolean counting, boolean hasObjections, List<Line> objections, boolean acceptable, String edition,
			String seen) {

	}

}
