package dev.manabi.skills;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.imports.YamlMap;
import dev.manabi.imports.YamlText;

/**
 * Reads a condition on a text of the roster.
 */
final class MatcherReader {

	private MatcherReader() {
	}

	/** The condition under the key, empty if there is none. */
	static Optional<Matcher> read(YamlMap map, String key) {
		if (!map.has(key)) {
			return Optional.empty();
		}
		YamlMap lists = map.map(key).only("is", "starts-with", "ends-with", "contains");
		Matcher matcher = new Matcher(words(lists, "is"), words(lists, "starts-with"), words(lists, "ends-with"),
				words(lists, "contains"));
		if (Stream.of("is", "starts-with", "ends-with", "contains").noneMatch(lists::has)) {
			map.refuse(key, "matcher-empty", key);
		}
		return Optional.of(matcher);
	}

	private static List<String> words(YamlMap lists, String key) {
		List<YamlText> words = lists.has(key) ? lists.texts(key) : List.of();
		words.stream()
			.filter((word) -> Matcher.plain(word.value()).isEmpty())
			.forEach((word) -> word.refuse("no-letters", word.value()));
		return words.stream().map(YamlText::value).toList();
	}

}
