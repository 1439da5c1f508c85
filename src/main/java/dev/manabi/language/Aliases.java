package dev.manabi.language;

import java.util.List;

/**
 * Other words for one thing, as people type them.
 *
 * @param ja the Japanese ones, none blank
 * @param en the English ones, none blank
 */
public record Aliases(List<String> ja, List<String> en) {

	public Aliases {
		ja = List.copyOf(ja);
		en = List.copyOf(en);
	}

	public List<String> in(Language language) {
		return switch (language) {
			case JA -> this.ja;
			case EN -> this.en;
		};
	}

}
