package dev.manabi.language;

/**
 * One text in both languages.
 *
 * @param ja the Japanese text, not blank
 * @param en the English text, not blank
 */
public record Bilingual(String ja, String en) {

	public Bilingual {
		if (ja.isBlank() || en.isBlank()) {
			throw new IllegalArgumentException("A text is missing in one language: ja '" + ja + "', en '" + en + "'");
		}
	}

	public String in(Language language) {
		return switch (language) {
			case JA -> this.ja;
			case EN -> this.en;
		};
	}

}
