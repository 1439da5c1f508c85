package dev.manabi.imports;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.ResourceBundle;
import java.util.function.Predicate;

import dev.manabi.language.Language;

/**
 * One fault in a file.
 *
 * @param line where, counted from 1; 0 if it is the file as a whole
 * @param code which, a key of the bundle {@code problems}
 * @param arguments what the text of the code names
 * @param discreet the same without what is nobody's business but that of whoever has the
 * file
 */
public record Problem(int line, String code, List<String> arguments, List<String> discreet) {

	/** How many characters of a cell are repeated. */
	private static final int LONGEST = 60;

	private static final String BLANKED = "…";

	public Problem {
		if (line < 0) {
			throw new IllegalArgumentException("No such line: " + line);
		}
		arguments = List.copyOf(arguments);
		discreet = List.copyOf(discreet);
	}

	public Problem(int line, String code, List<String> arguments) {
		this(line, code, arguments, arguments);
	}

	public Problem(int line, String code, Object... arguments) {
		this(line, code, Arrays.stream(arguments).map(String::valueOf).toList());
	}

	/** The same, of a file whose line says these things about people. */
	Problem concealing(Collection<String> personal) {
		return new Problem(this.line, this.code, this.arguments,
				this.arguments.stream().map((argument) -> personal.contains(argument) ? BLANKED : argument).toList());
	}

	/** The same with no more than the beginning of what is long in the file. */
	Problem brief(Predicate<String> inFile) {
		return new Problem(this.line, this.code,
				this.arguments.stream().map((argument) -> inFile.test(argument) ? brief(argument) : argument).toList(),
				this.discreet.stream().map((argument) -> inFile.test(argument) ? brief(argument) : argument).toList());
	}

	static String brief(String text) {
		return (text.codePointCount(0, text.length()) <= LONGEST) ? text
				: text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** The fault with its line, as a person reads it. */
	public String in(Language language) {
		return text(language, this.arguments);
	}

	/** The same for a log, without what the file says about people. */
	String discreetlyIn(Language language) {
		return text(language, this.discreet);
	}

	private String text(Language language, List<String> named) {
		ResourceBundle bundle = ResourceBundle.getBundle("problems", language.locale(),
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		String text = MessageFormat.format(bundle.getString(this.code), named.toArray());
		return (this.line == 0) ? text
				: MessageFormat.format(bundle.getString("line"), String.valueOf(this.line), text);
	}

}
