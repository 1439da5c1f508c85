package dev.manabi.language;

import java.util.Locale;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/**
 * A language Manabi speaks.
 */
public enum Language {

	JA(Locale.JAPANESE), EN(Locale.ENGLISH);

	private final Locale locale;

	Language(Locale locale) {
		this.locale = locale;
	}

	public Locale locale() {
		return this.locale;
	}

	/**
	 * The language of a BCP 47 tag such as {@code ja-JP}; empty for a tag that is
	 * missing, malformed or of another language.
	 */
	public static Optional<Language> ofTag(@Nullable String tag) {
		if (tag == null) {
			return Optional.empty();
		}
		return switch (Locale.forLanguageTag(tag.strip()).getLanguage()) {
			case "ja" -> Optional.of(JA);
			case "en" -> Optional.of(EN);
			default -> Optional.empty();
		};
	}

}
