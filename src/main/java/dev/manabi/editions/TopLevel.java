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

	private static final String BYTE_ORDER_MARK = "(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?";

	private static final Pattern KEY = Pattern
		.compile("(?m)^" + BYTE_ORDER_MARK + "[\"']?([a-z][a-z-]*)[\"']?[ \\t]*:(?=\\s|$)");

	private TopLevel() {
	}

	/**
	 * The keys; they are in ASCII whatever encoding the file is in, between zeros in
	 * UTF-16.
	 */
	public static Set<String> keys(byte[] content) {
		return KEY.matcher(new String(content, StandardCharsets.ISO_8859_1).replace("\0", ""))
			.results()
			.map((MatchResult key) -> key.group(1))
			.collect(Collectors.toSet());
	}

}
