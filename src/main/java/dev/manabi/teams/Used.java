package dev.manabi.teams;

import java.util.Map;

import dev.manabi.conversation.Ask;
import dev.manabi.conversation.Asker;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;

/**
 * A use of the message extension.
 *
 * @param asker who uses it
 * @param language the language to answer in
 * @param natural the one had they not chosen one
 * @param command which command of the manifest
 * @param value what Teams says of it
 */
record Used(Asker asker, Language language, Language natural, String command, Map<?, ?> value) {

	static final int LONGEST_NAME = 100;

	/**
	 * The ask that it is.
	 * @param shared whether others see what comes of it
	 */
	Ask ask(boolean shared) {
		return new Ask(this.asker, this.language, this.natural, Map.of(), shared, null);
	}

	/** What is found under these names, one in the other; null if there is no such. */
	@Nullable Object at(String... path) {
		Object at = this.value;
		for (String step : path) {
			at = (at instanceof Map<?, ?> map) ? map.get(step) : null;
		}
		return at;
	}

	/** The same where it is a text, empty if it is none. */
	String text(String... path) {
		return (at(path) instanceof String text) ? text : "";
	}

	/** The same where it is a number between these. */
	int number(int least, int most, int otherwise, String... path) {
		return (at(path) instanceof Number number) ? Math.clamp(number.longValue(), least, most) : otherwise;
	}

}
