package dev.manabi.uploads;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

import dev.manabi.conversation.Texts;
import dev.manabi.imports.Headings;
import dev.manabi.imports.RefusedFileException;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableFile;
import dev.manabi.imports.TableImport;
import dev.manabi.language.Language;

import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/**
 * {@code java -jar manabi.jar import FILE}: takes a table on the server, without the bot
 * being started.
 */
@Component
@Lazy(false)
public class ImportCommand {

	/** What it is called. */
	public static final String NAME = "import";

	/** It was taken, or could be, or there was nothing to do. */
	static final int FINE = 0;

	/** It can't be taken as it is. */
	static final int REFUSED = 1;

	/** It was not asked rightly. */
	static final int MISUSED = 2;

	/** It was not taken, but may be another time. */
	static final int NOT_NOW = 3;

	private static final int PROBLEMS = 50;

	private static final int STEP = 10_000;

	private final Kinds kinds;

	private final Taking taking;

	private final Templates templates;

	private final Texts texts;

	ImportCommand(Kinds kinds, Taking taking, Templates templates, Texts texts) {
		this.kinds = kinds;
		this.taking = taking;
		this.templates = templates;
		this.texts = texts;
	}

	/**
	 * Does it.
	 * @param arguments what follows the name of the command
	 * @param out where to write
	 * @param confirm asks somebody; false if there is nobody to be asked
	 * @return with which code to end
	 */
	public int run(List<String> arguments, PrintStream out, Predicate<String> confirm) {
		Language language = Locale.getDefault().getLanguage().equals("ja") ? Language.JA : Language.EN;
		Saying say = new Saying(this.texts, language, out);
		List<String> names = arguments.stream().filter((argument) -> !argument.startsWith("--")).toList();
		boolean known = arguments.stream()
			.filter((argument) -> argument.startsWith("--"))
			.allMatch((argument) -> List.of("--commit", "--template").contains(argument));
		if (known && arguments.contains("--template") && !names.isEmpty()) {
			return this.templates.write(names, say, out) ? FINE : MISUSED;
		}
		if (!known || names.size() != 1) {
			say.line("import.usage", this.templates.names());
			return MISUSED;
		}
		return run(Path.of(names.getFirst()), arguments.contains("--commit"), say, confirm);
	}

	private int run(Path file, boolean commit, Saying say, Predicate<String> confirm) {
		String name = file.getFileName().toString();
		try {
			if (Files.size(file) > TableFile.MAX_BYTES) {
				say.line("import.too-large", name, String.valueOf(TableFile.MAX_BYTES / 1024 / 1024));
				return REFUSED;
			}
			byte[] content = Files.readAllBytes(file);
			Headings headings = TableFile.readHeadings(name, content);
			Optional<TableImport<?>> kind = this.kinds.of(headings);
			if (kind.isEmpty()) {
				say.line("import.unclear", name, String.join(", ", headings.texts()), this.templates.names());
				return REFUSED;
			}
			return run(new Given(file, kind.get(), new Sender(name, Sender.SERVER), content, headings), commit, say,
					confirm);
		}
		catch (IOException ex) {
			say.line("import.no-file", file.toString());
			return MISUSED;
		}
		catch (RefusedFileException ex) {
			say.line("import.unreadable", name);
			say.plain(ex.in(say.language()));
			return REFUSED;
		}
	}

	private int run(Given given, boolean commit, Saying say, Predicate<String> confirm) {
		DryRun run;
		try (RefusedRows refused = new RefusedRows(given.file(), given.headings(), say.language())) {
			run = this.taking.tryOut(given.kind(), given.sender(), given.content(), refused::add);
			report(run, given, say);
			refused.written().ifPresent((path) -> say.line("import.refused-rows", path.toString()));
		}
		if (!run.tally().isWorthTaking()) {
			return (run.tally().refused() > 0) ? REFUSED : FINE;
		}
		if (!commit && !confirm.test(say.text("import.confirm"))) {
			say.line("import.not-taken");
			return FINE;
		}
		return take(given, run.tally(), say);
	}

	private int take(Given given, Tally seen, Saying say) {
		int[] told = { 0 };
		Optional<Taking.Taken> taken = this.taking.take(UUID.randomUUID().toString(), given.kind(), given.sender(),
				given.content(), seen, (done) -> {
					if (done - told[0] >= STEP) {
						told[0] = done;
						say.line("upload.progress", number(seen.rows()), number(done));
					}
				}, (_) -> true);
		if (taken.isEmpty()) {
			say.line("import.busy");
			return NOT_NOW;
		}
		if (!taken.get().taken()) {
			say.line("import.otherwise");
			report(taken.get().run(), given, say);
			return NOT_NOW;
		}
		say.line("import.taken", number(seen.added()), number(seen.changed()));
		return FINE;
	}

	private void report(DryRun run, Given given, Saying say) {
		Tally tally = run.tally();
		say.line("import.report", given.sender().file() + (run.sheet().isEmpty() ? "" : " [" + run.sheet() + "]"),
				say.text("upload." + given.kind().name()), number(tally.added()), number(tally.changed()),
				number(tally.unchanged()), number(tally.refused()));
		run.problems().stream().limit(PROBLEMS).forEach((problem) -> say.plain("  " + problem.in(say.language())));
		if (run.problems().size() > PROBLEMS) {
			say.plain("  …");
		}
	}

	private static String number(int rows) {
		return "%,d".formatted(rows);
	}

	/** What is to be taken. */
	private record Given(Path file, TableImport<?> kind, Sender sender, byte[] content, Headings headings) {

	}

}
