package dev.manabi.imports;

import java.time.DateTimeException;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * One text in a {@link YamlFile}, with the line it stands in.
 */
public final class YamlText {

	private final String key;

	private final String value;

	private final int line;

	private final Set<Problem> problems;

	YamlText(String key, String value, int line, Set<Problem> problems) {
		this.key = key;
		this.value = value;
		this.line = line;
		this.problems = problems;
	}

	/** The text without outer white space, never blank. */
	public String value() {
		return this.value;
	}

	/** The line, counted from 1. */
	public int line() {
		return this.line;
	}

	/** Adds a fault at this text's line. */
	public void refuse(String code, Object... arguments) {
		this.problems.add(new Problem(this.line, code, arguments));
	}

	/**
	 * What the text stands for; refused if {@code parse} throws.
	 * @param expected what would be understood, said by examples that need no language
	 */
	public <T> Optional<T> as(String expected, Function<String, T> parse) {
		try {
			return Optional.of(parse.apply(this.value));
		}
		catch (DateTimeException | IllegalArgumentException ex) {
			refuse("not-understood", this.key, this.value, expected);
			return Optional.empty();
		}
	}

}
