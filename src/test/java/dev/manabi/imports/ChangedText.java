package dev.manabi.imports;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A file's text, to be spoilt by tests. In what they give, ⏎ stands for a line break.
 */
public record ChangedText(String text) {

	private static final Pattern SNIPPET = Pattern.compile("‹(.+?)›");

	/** The text with the first place that says one thing saying another. */
	public ChangedText replace(String find, String replacement) {
		int at = indexOf(find);
		String broken = withBreaks(find);
		return new ChangedText(
				this.text.substring(0, at) + withBreaks(replacement) + this.text.substring(at + broken.length()));
	}

	/** The line in which the snippet first begins, counted from 1. */
	public int line(String snippet) {
		return 1 + (int) this.text.substring(0, indexOf(snippet)).chars().filter((each) -> each == '\n').count();
	}

	/** The expected words with each ‹snippet› as its line. */
	public String withLines(String expected) {
		return SNIPPET.matcher(expected).replaceAll((MatchResult match) -> String.valueOf(line(match.group(1))));
	}

	private int indexOf(String snippet) {
		assertThat(this.text).contains(withBreaks(snippet));
		return this.text.indexOf(withBreaks(snippet));
	}

	private static String withBreaks(String text) {
		return text.replace('⏎', '\n');
	}

}
