package dev.manabi;

import java.util.Collections;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said in one language is said in the other.
 */
class MessageBundlesTests {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d+}");

	private static final Pattern SLOT = Pattern.compile("\\{\\D[^}]*}");

	private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

	@ParameterizedTest
	@ValueSource(strings = { "messages", "problems", "deeds" })
	void haveTheSameKeys(String name) {
		assertThat(keys(bundle(name, Locale.JAPANESE))).isNotEmpty().isEqualTo(keys(bundle(name, Locale.ENGLISH)));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void namesTheSameThings(String name, String key) {
		assertThat(placeholders(bundle(name, Locale.JAPANESE).getString(key)))
			.isEqualTo(placeholders(bundle(name, Locale.ENGLISH).getString(key)));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void speaksItsOwnLanguage(String name, String key) {
		assertThat(bundle(name, Locale.ENGLISH).getString(key)).doesNotContainPattern(JAPANESE);
	}

	/**
	 * Places for names are for the words of intents, which are no message formats. The
	 * languages may say it in different words, but of the same things.
	 */
	@ParameterizedTest
	@MethodSource("texts")
	void onlyWordsNameThings(String name, String key) {
		Set<String> slots = slots(bundle(name, Locale.JAPANESE).getString(key));
		assertThat(slots(bundle(name, Locale.ENGLISH).getString(key))).isEqualTo(slots);
		assertThat(slots.isEmpty() || key.matches("intent\\..+\\.words")).isTrue();
	}

	/** In a message format a lone apostrophe swallows what follows it. */
	@ParameterizedTest
	@MethodSource("texts")
	void hasNoStraightApostrophe(String name, String key) {
		assertThat(bundle(name, Locale.JAPANESE).getString(key)).doesNotContain("'");
		assertThat(bundle(name, Locale.ENGLISH).getString(key)).doesNotContain("'");
	}

	static Stream<Arguments> texts() {
		return Stream.of("messages", "problems", "deeds")
			.flatMap((name) -> keys(bundle(name, Locale.ENGLISH)).stream().map((key) -> Arguments.of(name, key)));
	}

	private static ResourceBundle bundle(String name, Locale locale) {
		return ResourceBundle.getBundle(name, locale,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
	}

	private static Set<String> keys(ResourceBundle bundle) {
		return new TreeSet<>(Collections.list(bundle.getKeys()));
	}

	private static Set<String> slots(String text) {
		return SLOT.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Set<String> placeholders(String text) {
		return PLACEHOLDER.matcher(text)
			.results()
			.map(MatchResult::group)
			.collect(Collectors.toCollection(TreeSet::new));
	}

}
