package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.List;

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

	/** The draft as just sent. */
	Reply show(Draft draft, Schedule now, Language language) {
		return show(draft, now, "", language);
	}

	/** The draft again, with a word on why it was not taken. */
	Reply show(Draft draft, Schedule now, String note, Language language) {
		try {
			return card(draft, this.trials.of(draft, now, language), now, note, language);
		}
		catch (RefusedFileException ex) {
			return refused(ex, language);
		}
	}

	Reply card(Draft draft, Trial trial, Schedule now, String note, Language language) {
		String what = this.texts.get(language, "editions." + draft.subject());
		String title = this.texts.get(language, "dry-run.title", what);
		String today = this.trials.today().toString();
		return new Reply.Card("editions/dry-run",
				new DryRunCard(title, this.texts.get(language, "dry-run.file", Markdown.plain(draft.file())),
						!note.isEmpty(), note, trial.facts(), Lines.of(trial.changes(), this.texts, language),
						!trial.objections().isEmpty(), Lines.of(trial.objections()), trial.objections().isEmpty(),
						draft.id(), String.valueOf(now.number()), later(trial.from()), today),
				title + " " + this.texts.get(language, "dry-run.nothing-yet"));
	}

	/** Everything that is wrong with a file, the first faults of many. */
	Reply refused(RefusedFileException refused, Language language) {
		return new Reply.Words(this.texts.get(language, "file.refused", Markdown.plain(refused.file()),
				Faults.in(language, refused, this.texts, "file.more-faults")));
	}

	private String later(LocalDate from) {
		return (from.isAfter(this.trials.today()) ? from : this.trials.today()).toString();
	}

	/**
	 * What the card shows.
	 *
	 * @param seen the number of the schedule that it was tried out on
	 * @param from the first day, to begin with
	 * @param today the earliest that may be chosen
	 */
	record DryRunCard(String title, String file, boolean hasNote, String note, List<Fact> facts,
			List<ChangeText> changes, boolean hasObjections, List<Line> objections, boolean acceptable, String draft,
			String seen, String from, String today) {

	}

}
