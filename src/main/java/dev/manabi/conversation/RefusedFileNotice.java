package dev.manabi.conversation;

import java.util.stream.Collectors;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;

/**
 * Tells coordinators that a file of theirs was refused, and what is wrong with it.
 */
public final class RefusedFileNotice {

	private static final int FAULTS = 20;

	private RefusedFileNotice() {
	}

	/**
	 * The notice.
	 * @param key the text that says which file, and the notice's subject
	 */
	public static Notice of(String key, RefusedFileException refused, Texts texts, Language language) {
		String faults = refused.first(FAULTS, language)
			.stream()
			.map(Markdown::line)
			.collect(Collectors.joining("\n\n"));
		int more = refused.problems().size() - FAULTS;
		String rest = (more > 0) ? "\n\n" + texts.get(language, "notice.more-faults", String.valueOf(more)) : "";
		return Notice.about(key, refused.in(Language.JA),
				new Reply.Words(texts.get(language, key, Markdown.plain(refused.file()), faults + rest)));
	}

}
