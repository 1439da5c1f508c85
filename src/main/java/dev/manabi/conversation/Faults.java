package dev.manabi.conversation;

import java.util.stream.Collectors;

import dev.manabi.imports.RefusedFileException;
import dev.manabi.language.Language;

/**
 * Says what is wrong with a file: the first faults, and how many more there are.
 */
public final class Faults {

	private static final int MOST = 20;

	private Faults() {
	}

	/**
	 * The faults, one a paragraph, in Markdown.
	 * @param more the text that says how many more there are
	 */
	public static String in(Language language, RefusedFileException refused, Texts texts, String more) {
		String faults = refused.first(MOST, language).stream().map(Markdown::line).collect(Collectors.joining("\n\n"));
		int left = refused.problems().size() - MOST;
		return (left > 0) ? faults + "\n\n" + texts.get(language, more, String.valueOf(left)) : faults;
	}

}
