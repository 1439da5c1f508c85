package dev.manabi.conversation;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;

/**
 * Tells coordinators that a file of theirs was refused, and what is wrong with it.
 */
public final class RefusedFileNotice {

	private RefusedFileNotice() {
	}

	/**
	 * The notice.
	 * @param key the text that says which file, and the notice's subject
	 */
	public static Notice of(String key, RefusedFileException refused, Texts texts, Language language) {
		String faults = Faults.in(language, refused, texts, "notice.more-faults");
		return Notice.about(key, refused.in(Language.JA),
				new Reply.Words(texts.get(language, key, Markdown.plain(refused.file()), faults)));
	}

}
