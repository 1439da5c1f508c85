package dev.manabi.editions.chat;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.CoordinatorIntent;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Faults;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.editions.Draft;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;

import org.springframework.stereotype.Component;

/**
 * 「この版を取り込む」: has a draft be in force from a day on, if nothing has changed since its
 * sender saw what it would change.
 */
@Component
class TakeEdition extends CoordinatorIntent {

	private final Editions editions;

	private final OwnDraft drafts;

	private final Trials trials;

	private final DryRuns dryRuns;

	private final Versions versions;

	private final Texts texts;

	TakeEdition(Editions editions, OwnDraft drafts, Trials trials, DryRuns dryRuns, Versions versions, Texts texts) {
		super("take-edition", false);
		this.editions = editions;
		this.drafts = drafts;
		this.trials = trials;
		this.dryRuns = dryRuns;
		this.versions = versions;
		this.texts = texts;
	}

	@Override
	public Reply answer(Ask ask) {
		return this.drafts.of(ask, (draft) -> take(draft, this.editions.current(), ask));
	}

	private Reply take(Draft draft, Schedule now, Ask ask) {
		Language language = ask.language();
		Optional<LocalDate> from = Days.read(ask.slots().getOrDefault("from", ""));
		if (!this.trials.seen(now).equals(ask.slots().get("seen"))) {
			return again(draft, from, "dry-run.changed", language);
		}
		if (from.isEmpty()) {
			return again(draft, from, "dry-run.no-date", language);
		}
		if (from.get().isBefore(this.trials.today())) {
			return again(draft, from, "dry-run.past", language);
		}
		return take(draft, now, from.get(), ask);
	}

	private Reply take(Draft draft, Schedule now, LocalDate from, Ask ask) {
		Language language = ask.language();
		try {
			if (!this.trials.objections(draft, now, from, language).isEmpty()) {
				return this.dryRuns.card(draft, this.trials.of(draft, now, from, language), now, "", language);
			}
			if (!this.trials.plan(now, from).equals(ask.slots().get("plan"))) {
				return this.dryRuns.card(draft, this.trials.of(draft, now, from, language), now,
						this.texts.get(language, "dry-run.other-day", Dates.in(language, from)), language);
			}
		}
		catch (RefusedFileException ex) {
			String faults = Faults.in(language, ex, this.texts, "file.more-faults");
			return this.dryRuns.show(draft, now, Optional.empty(),
					this.texts.get(language, "dry-run.not-on-that-day", Dates.in(language, from), faults), language);
		}
		return this.editions.take(draft, from, ask.asker().id(), now) ? taken(draft, now, from, language)
				: again(draft, Optional.of(from), "dry-run.changed", language);
	}

	private Reply taken(Draft draft, Schedule now, LocalDate from, Language language) {
		String what = this.texts.get(language, "editions." + draft.subject());
		String key = from.isAfter(this.trials.today()) ? "dry-run.scheduled" : "dry-run.taken";
		String done = this.texts.get(language, key, what, Dates.in(language, from));
		return this.versions
			.show(Stream.concat(Stream.of(done), this.trials.remarks(draft, now, from, language).stream())
				.collect(Collectors.joining("\n\n")), language);
	}

	private Reply again(Draft draft, Optional<LocalDate> from, String key, Language language) {
		return this.editions.draft(draft.id())
			.map((waiting) -> this.dryRuns.show(waiting, this.editions.refresh(), from, this.texts.get(language, key),
					language))
			.orElseGet(() -> this.versions.show(this.texts.get(language, "dry-run.gone"), language));
	}

}
