package dev.manabi.imports;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;

import dev.manabi.language.Language;

/**
 * One fault in a file.
 *
 * @param line where, counted from 1; 0 if it is the file as a whole
 * @param code which, a key of the bundle {@code problems}
 * @param arguments what the text of the code names
 */
public record Problem(int line, String code, List<String> arguments) {

	public Problem {
		if (line < 0) {
			throw new IllegalArgumentException("No such line: " + line);
		}
		arguments = List.copyOf(arguments);
	}

	public Problem(int line, String code, Object... arguments) {
		this(line, code, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** The fault with its line, as a person reads it. */
	public String in(Language language) {
		ResourceBundle bundle = ResourceBundle.getBundle("problems", language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String text = MessageFormat.format(bundle.getString(this.code), this.arguments.toArray());
		return (this.line == 0) ? text
				: MessageFormat.format(bundle.getString("line"), String.valueOf(this.line), text);
	}

}
