package dev.manabi.reminders.chat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;
import dev.manabi.reminders.Digests;
import dev.manabi.reminders.Digests.Later;
import dev.manabi.reminders.chat.DigestLines.DigestLine;
import dev.manabi.training.Status;
import dev.manabi.training.Task;

import org.springframework.stereotype.Component;

/**
 * Puts a reminder on its card.
 */
@Component
class DigestCards {

	private static final int SHOWN = 5;

	private final Digests digests;

	private final DigestLines lines;

	private final Hours hours;

	private final DigestHints hints;

	private final Texts texts;

	DigestCards(Digests digests, DigestLines lines, Hours hours, DigestHints hints, Texts texts) {
		this.digests = digests;
		this.lines = lines;
		this.hours = hours;
		this.hints = hints;
		this.texts = texts;
	}

	Reply draw(Digest digest, Language language) {
		List<Task> open = digest.tasks().stream().filter((task) -> task.progress().status().isOpen()).toList();
		String lead = lead(digest, open, language);
		List<DigestLine> shown = digest.tasks()
			.stream()
			.limit(SHOWN)
			.map((task) -> this.lines.line(task, digest.message(), language))
			.toList();
		int more = digest.tasks().size() - shown.size();
		List<Link> later = later(digest, open, language);
		Optional<DigestHints.DigestHint> hint = this.hints.best(open, language);
		return new Reply.Card("reminders/digest",
				new DigestCard(this.texts.get(language, "reminder.title"), lead, !digest.note().isEmpty(),
						digest.note(), shown, more > 0, this.texts.get(language, "reminder.more", String.valueOf(more)),
						hint.stream().toList(), !later.isEmpty(), later,
						List.of(new Link(this.texts.get(language, "courses.plan"), "my-plan", Map.of()),
								new Link(this.texts.get(language, "intent.reminders.label"), "reminders", Map.of()))),
				digest.note().isEmpty() ? lead : digest.note());
	}

	private String lead(Digest digest, List<Task> open, Language language) {
		String name = Markdown.plain(digest.person().name());
		long overdue = open.stream().filter((task) -> task.progress().status() == Status.OVERDUE).count();
		String late = String.valueOf(overdue);
		String due = String.valueOf(open.size() - overdue);
		if (open.isEmpty()) {
			return this.texts.get(language, "reminder.lead.done", name);
		}
		String key = (overdue == 0) ? "due" : (overdue == open.size()) ? "overdue" : "both";
		return this.texts.get(language, "reminder.lead." + key, name, due, late);
	}

	private List<Link> later(Digest digest, List<Task> open, Language language) {
		return digest.message().isEmpty() ? List.of()
				: Arrays.stream(Later.values())
					.filter((later) -> open.stream()
						.anyMatch((task) -> this.digests.day(later, task, this.hours.today()).isPresent()))
					.map((later) -> later(digest, later, language))
					.toList();
	}

	private Link later(Digest digest, Later later, Language language) {
		String when = later.name().toLowerCase(Locale.ROOT).replace('_', '-');
		return new Link(this.texts.get(language, "reminder.later." + when), "remind-later",
				Map.of("message", digest.message(), "when", when));
	}

	/** How long a button puts off, if it is one of these. */
	static Optional<Later> later(String when) {
		return Arrays.stream(Later.values())
			.filter((later) -> later.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(when))
			.findFirst();
	}

	/** What the card shows. */
	record DigestCard(String title, String lead, boolean hasNote, String note, List<DigestLine> tasks, boolean hasMore,
			String more, List<DigestHints.DigestHint> hints, boolean hasLater, List<Link> later, List<Link> links) {

	}

}
