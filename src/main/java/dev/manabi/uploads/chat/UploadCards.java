package dev.manabi.uploads.chat;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Dates;
import dev.manabi.conversation.Faults;
import dev.manabi.conversation.Link;
import dev.manabi.conversation.Markdown;
import dev.manabi.conversation.Page;
import dev.manabi.conversation.Reply;
import dev.manabi.conversation.Texts;
import dev.manabi.imports.Problem;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.uploads.DryRun;
import dev.manabi.uploads.Progress;
import dev.manabi.uploads.Tally;
import dev.manabi.uploads.Upload;
import dev.manabi.uploads.UploadRuns;
import dev.manabi.uploads.Uploads;

import org.springframework.stereotype.Component;

/**
 * Shows coordinators how it stands with a table that they sent.
 */
@Component
class UploadCards {

	private static final int PAGE = 10;

	private final Uploads uploads;

	private final UploadRuns runs;

	private final Roster roster;

	private final Texts texts;

	private final Clock clock;

	UploadCards(Uploads uploads, UploadRuns runs, Roster roster, Texts texts, Clock clock) {
		this.uploads = uploads;
		this.runs = runs;
		this.roster = roster;
		this.texts = texts;
		this.clock = clock;
	}

	/**
	 * What taking it would do; how far that is; or what has been done.
	 * @param note a word at its head, may be empty
	 */
	Reply show(Upload upload, Ask ask, String note) {
		Language language = ask.language();
		if (upload.taken().isPresent()) {
			return taken(upload, upload.taken().get(), language);
		}
		Optional<Progress> progress = this.runs.progress(upload);
		if (progress.filter((each) -> !each.stopped()).isPresent()) {
			return working(upload, this.texts.get(language, "upload.taking"), this.texts.get(language,
					"upload.progress", number(progress.get().done()), number(progress.get().total())), language);
		}
		try {
			String word = progress.isPresent() ? this.texts.get(language, "upload.stopped") : note;
			return this.runs.dryRun(upload)
				.map((run) -> dryRun(upload, run, ask, word))
				.orElseGet(() -> working(upload, this.texts.get(language, "upload.trying"), "", language));
		}
		catch (RefusedFileException ex) {
			boolean _ = this.uploads.drop(upload);
			return new Reply.Words(this.texts.get(language, "upload.unreadable", Markdown.plain(upload.file()),
					Faults.in(language, ex, this.texts, "file.more-faults")));
		}
	}

	private Reply dryRun(Upload upload, DryRun run, Ask ask, String note) {
		Language language = ask.language();
		String title = this.texts.get(language, "upload.title", kind(upload, language));
		Tally tally = run.tally();
		Page<Problem> page = Page.of(run.problems(), ask, PAGE);
		Link self = new Link("", ShowUpload.NAME, Map.of("draft", upload.id()));
		List<Link> pages = page.links(self, this.texts, language);
		boolean refused = tally.refused() > 0;
		String verdict = this.texts.get(language, verdict(tally), number(tally.refused()));
		return new Reply.Card("uploads/dry-run",
				new DryRunCard(title, file(upload, language), !note.isEmpty(), note, facts(run, language), verdict,
						refused ? "Attention" : "Default", refused,
						page.items().stream().map((problem) -> line(problem, language)).toList(), !pages.isEmpty(),
						pages, tally.isWorthTaking(), upload.id(), tally.seen()),
				title + " " + verdict);
	}

	private static String verdict(Tally tally) {
		if (tally.refused() > 0) {
			return "upload.refused";
		}
		if (tally.rows() == 0) {
			return "upload.empty";
		}
		return tally.isWorthTaking() ? "upload.fine" : "upload.known";
	}

	private Reply working(Upload upload, String what, String how, Language language) {
		return new Reply.Card("uploads/working",
				new WorkingCard(what, file(upload, language), !how.isEmpty(), how, upload.id()), what);
	}

	private Reply taken(Upload upload, Tally tally, Language language) {
		String title = this.texts.get(language, "upload.taken", kind(upload, language));
		return new Reply.Card("uploads/taken", new TakenCard(title, file(upload, language), facts(tally, language)),
				title);
	}

	/** Of a workbook, also which sheet was read. */
	private List<Fact> facts(DryRun run, Language language) {
		Stream<Fact> sheet = Stream.of(run.sheet())
			.filter((name) -> !name.isEmpty())
			.map((name) -> new Fact(this.texts.get(language, "upload.sheet"), Markdown.plain(name)));
		return Stream.concat(sheet, facts(run.tally(), language).stream()).toList();
	}

	private List<Fact> facts(Tally tally, Language language) {
		return List.of(fact("upload.added", tally.added(), language), fact("upload.changed", tally.changed(), language),
				fact("upload.unchanged", tally.unchanged(), language),
				fact("upload.faulty", tally.refused(), language));
	}

	private Fact fact(String key, int rows, Language language) {
		return new Fact(this.texts.get(language, key), this.texts.get(language, "upload.rows", number(rows)));
	}

	private static Line line(Problem problem, Language language) {
		return new Line(Markdown.line(problem.in(language)));
	}

	private String kind(Upload upload, Language language) {
		return this.texts.get(language, "upload." + upload.kind());
	}

	private String file(Upload upload, Language language) {
		String at = Dates.in(language, upload.sentAt().atZone(this.clock.getZone()).toLocalDateTime());
		String by = this.roster.find(upload.sentBy()).map(Person::name).orElse("");
		return this.texts.get(language, "upload.file", Markdown.plain(upload.file()), Markdown.plain(by), at);
	}

	private static String number(int rows) {
		return "%,d".formatted(rows);
	}

	/**
	 * What would be done.
	 *
	 * @param verdict whether it can be taken
	 * @param problems a page of what can't be taken, and why
	 */
	record DryRunCard(String title, String file, boolean hasNote, String note, List<Fact> facts, String verdict,
			String color, boolean hasProblems, List<Line> problems, boolean hasPages, List<Link> pages,
			boolean takeable, String draft, String seen) {

	}

	/** That it is being worked on. */
	record WorkingCard(String title, String file, boolean hasProgress, String progress, String draft) {

	}

	/** What has been done. */
	record TakenCard(String title, String file, List<Fact> facts) {

	}

	/** How many. */
	record Fact(String title, String value) {

	}

	/** One problem. */
	record Line(String line) {

	}

}
