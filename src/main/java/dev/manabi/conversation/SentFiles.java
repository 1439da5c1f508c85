package dev.manabi.conversation;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import dev.manabi.imports.TableFile;
import dev.manabi.language.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * Takes the files that coordinators send in their own chat, and gives each to the
 * {@link FileIntent} that recognises it. No other file is even fetched.
 */
@Component
class SentFiles {

	private static final Logger log = LoggerFactory.getLogger(SentFiles.class);

	private final List<FileIntent> intents;

	private final Languages languages;

	private final Texts texts;

	SentFiles(List<FileIntent> intents, Languages languages, Texts texts) {
		this.intents = intents;
		this.languages = languages;
		this.texts = texts;
	}

	Reply answer(Turn turn, Heard.Sent sent) {
		if (turn.shared()) {
			return words(turn, "file.personal-only");
		}
		if (!Audience.COORDINATORS.includes(turn.asker())) {
			return words(turn, "file.coordinators-only");
		}
		if (sent.files().size() > 1) {
			return words(turn, "file.one-at-a-time");
		}
		return answer(turn, sent.files().getFirst());
	}

	private Reply answer(Turn turn, Heard.Attached file) {
		try {
			byte[] content = file.content().fetch();
			return this.intents.stream()
				.filter((intent) -> intent.recognises(content))
				.findFirst()
				.map((intent) -> intent.answer(new Ask(turn.asker(), this.languages.of(turn), Languages.natural(turn),
						Map.of(), turn.shared(), turn.venue()), file.name(), content))
				.orElseGet(() -> unknown(file.name(), this.languages.of(turn)));
		}
		catch (UnfetchedFileException ex) {
			log.warn("A file was not taken: {}", ex.getMessage());
			return words(turn, "file." + ex.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), most(ex));
		}
	}

	private Reply unknown(String file, Language language) {
		String known = this.intents.stream()
			.map((intent) -> "- " + this.texts.get(language, "file." + intent.name() + ".about"))
			.collect(Collectors.joining("\n"));
		return new Reply.Words(this.texts.get(language, "file.unknown", Markdown.plain(file), known));
	}

	/** The largest file that is fetched and can be read. */
	private static String most(UnfetchedFileException unfetched) {
		DataSize most = DataSize.ofBytes(Math.min(unfetched.mostBytes(), TableFile.MAX_BYTES));
		return (most.toMegabytes() > 0) ? most.toMegabytes() + " MB" : most.toKilobytes() + " KB";
	}

	private Reply words(Turn turn, String key, Object... arguments) {
		return new Reply.Words(this.texts.get(this.languages.of(turn), key, arguments));
	}

}
