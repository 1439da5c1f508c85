package dev.manabi.uploads;

import java.io.PrintStream;

import dev.manabi.conversation.Texts;
import dev.manabi.language.Language;

/**
 * Says the texts of the message bundles to a terminal.
 *
 * @param texts the texts
 * @param language the language of whoever works there
 * @param out the terminal
 */
record Saying(Texts texts, Language language, PrintStream out) {

	void line(String key, Object... arguments) {
		plain(text(key, arguments));
	}

	void plain(String text) {
		this.out.println(text);
		this.out.flush();
	}

	String text(String key, Object... arguments) {
		return this.texts.get(this.language, key, arguments);
	}

}
