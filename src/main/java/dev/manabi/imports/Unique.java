package dev.manabi.imports;

import java.util.HashMap;
import java.util.Map;

import dev.manabi.language.Folding;

/**
 * Refuses what stands in a file a second time. The fault names the text and the line of
 * the first.
 */
public final class Unique {

	private final String code;

	private final Map<String, Claim> claims = new HashMap<>();

	public Unique(String code) {
		this.code = code;
	}

	/** Refuses a text that was claimed before. */
	public void claim(YamlText text) {
		claim(text.value(), text, text);
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

	private void claim(String key, Object owner, YamlText text) {
		Claim first = this.claims.putIfAbsent(key, new Claim(owner, text.line()));
		if (first != null && !first.owner().equals(owner)) {
			text.refuse(this.code, text.value(), first.line());
		}
	}

	private record Claim(Object owner, int line) {
	}

}
