package dev.manabi.imports;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

import dev.manabi.language.Folding;

/**
 * Refuses what stands in a file a second time. The fault names the text and the line of
 * the first.
 */
public final class Unique {

	private static final Pattern LEADING_ZEROS = Pattern.compile("^0+(?=.)");

	private final String code;

	private final Map<String, Claim> claims = new HashMap<>();

	public Unique(String code) {
		this.code = code;
	}

	/** Refuses a text that was claimed before. */
	public void claim(YamlText text) {
		claim(text.value(), text, text);
	}

	/** Refuses a number that was claimed before, in any spelling (1, 01, １). */
	public void claimNumber(YamlText text) {
		claim(LEADING_ZEROS.matcher(Folding.key(text.value())).replaceFirst(""), text, text);
	}

	/**
	 * Refuses a text that another owner claimed before in any spelling that
	 * {@link Folding} makes equal. One owner may repeat itself.
	 */
	public void claimName(YamlText text, Object owner) {
		String key = Folding.key(text.value());
		if (key.isEmpty()) {
			text.refuse("no-letters", text.value());
		}
		else {
			claim(key, owner, text);
		}
	}

	@SuppressWarnings("ReferenceEquality")
	private void claim(String key, Object owner, YamlText text) {
		Claim first = this.claims.putIfAbsent(key, new Claim(owner, text.line()));
		if (first != null && first.owner() != owner) {
			text.refuse(this.code, text.value(), first.line());
		}
	}

	private record Claim(Object owner, int line) {
	}

}
