package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import dev.manabi.conversation.Faults;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.EditionSubject.Fact;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.chat.Lines.ChangeText;
import dev.manabi.editions.chat.Lines.Line;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * Shows coordinators what a draft would change, before anything does.
 */
@Component
class DryRuns {

	private final Trials trials;

	private final Texts texts;

	DryRuns(Trials trials, Texts texts) {
		this.trials = trials;
		this.texts = texts;
	}

	/**
	 * The draft, with a word on why it was not taken, unless that is empty.
	 * @param chosen the day to try it out for; any other where it is past or the draft
	 * can't be read on it
	 */
	Reply show(Draft draft, Schedule now, Optional<LocalDate> chosen, String note, Language language) {
		try {
			return card(draft, trial(draft, now, chosen, language), now, note, language);
		}
		catch (RefusedFileException ex) {
			return refused(ex, language);
		}
	}

	Reply card(Draft draft, Trial trial, Schedule now, String note, Language language) {
		String what = this.texts.get(language, "editions." + draft.subject());
		String title = this.texts.get(language, "dry-run.title", what);
		return new Reply.Card("editions/dry-run",
				new DryRunCard(title, this.texts.get(language, "dry-run.file", Markdown.plain(draft.file())),
						!note.isEmpty(), note, trial.facts(), !trial.remarks().isEmpty(), Lines.of(trial.remarks()),
						Lines.of(trial.changes().kinds(), this.texts, language), trial.changes().counting(),
						!trial.objections().isEmpty(), Lines.of(trial.objections()), draft.id(), this.trials.seen(now),
						this.trials.plan(now, trial.from()), trial.from().toString(), this.trials.today().toString()),
				title + " " + this.texts.get(language, "dry-run.nothing-yet"));
	}

	private Trial trial(Draft draft, Schedule now, Optional<LocalDate> chosen, Language language) {
		return chosen.filter((day) -> !day.isBefore(this.trials.today()))
			.filter((day) -> this.trials.readable(draft, now, day))
			.map((day) -> this.trials.of(draft, now, day, language))
			.orElseGet(() -> this.trials.of(draft, now, language));
	}

	/** Everything that is wrong with a file, the first faults of many. */
	Reply refused(RefusedFileException refused, Language language) {
		return new Reply.Words(this.texts.get(language, "file.refused", Markdown.plain(refused.file()),
				Faults.in(language, refused, this.texts, "file.more-faults")));
	}

	/**
	 * What the card shows.
	 *
	 * @param counting whether the people are still being counted
	 * @param seen how things stood when it was tried out
	 * @param plan how they will stand on the day it was tried out for
	 * @param from that day
	 * @param today the earliest that may be chosen
	 */
	record DryRunCard(String title, String file, boolean hasNote, String note, List<Fact> facts, boolean hasRemarks,
			List<Line> remarks, List<ChangeText> changes, boolean counting, boolean hasObjections,
			List<Line> objections, String draft, String seen, String plan, String from, String today) {

	}

}
