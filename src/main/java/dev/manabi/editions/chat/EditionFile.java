package dev.manabi.editions.chat;

import java.time.Instant;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.FileIntent;
import dev.manabi.conversation.Reply;
import dev.manabi.editions.Draft;
import dev.manabi.editions.EditionSubject;
import dev.manabi.editions.Editions;
import dev.manabi.editions.Schedule;
import dev.manabi.imports.RefusedFileException;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * A coordinator sends a new skill map or catalogue: it is kept as a draft, and they see
 * what it would change.
 */
@Component
@Order(10)
class EditionFile implements FileIntent {

	private final Editions editions;

	private final Trials trials;

	private final DryRuns dryRuns;

	EditionFile(Editions editions, Trials trials, DryRuns dryRuns) {
		this.editions = editions;
		this.trials = trials;
		this.dryRuns = dryRuns;
	}

	@Override
	public String name() {
		return "edition";
	}

	@Override
	public boolean recognises(byte[] content) {
		return this.trials.subjects().stream().anyMatch((subject) -> subject.recognises(content));
	}

	@Override
	public Reply answer(Ask ask, String file, byte[] content) {
		Schedule now = this.editions.refresh();
		try {
			EditionSubject<?> subject = this.trials.subjects()
				.stream()
				.filter((each) -> each.recognises(content))
				.findFirst()
				.orElseThrow();
			String text = subject.text(file, content);
			Draft unkept = new Draft("", subject.id(), file, text, ask.asker().id(), Instant.EPOCH);
			Trial trial = this.trials.of(unkept, now, ask.language());
			Draft draft = this.editions.keep(subject.id(), file, text, ask.asker().id());
			return this.dryRuns.card(draft, trial, now, "", ask.language());
		}
		catch (RefusedFileException ex) {
			return this.dryRuns.refused(ex, ask.language());
		}
	}

}
