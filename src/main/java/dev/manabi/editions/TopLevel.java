package dev.manabi.editions;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The keys that a YAML file begins with at the margin, by which a file is recognised even
 * if it is wrong.
 */
public final class TopLevel {

	private static final Pattern KEY = Pattern.compile("(?m)^\\W{0,3}?[\"']?([a-z][a-z-]*)[\"']?[ \\t]*:(?=\\s|$)");

	private TopLevel() {
	}

	/** The keys; ids and keys are in ASCII whatever encoding the file is in. */
	public static Set<String> keys(byte[] content) {
		return KEY.matcher(new String(content, StandardCharsets.ISO_8859_1))
			.results()
			.map((MatchResult key) -> key.group(1))
			.collect(Collectors.toSet());
	}

}
