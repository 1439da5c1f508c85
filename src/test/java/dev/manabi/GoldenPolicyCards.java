package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about the policy's words, the language and what is
 * stored.
 */
final class GoldenPolicyCards {

	private GoldenPolicyCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("marks", language, (all) -> all.as("伊藤 彩香", language).presses("marks")),
				card("clause-lists", language, (all) -> all.as("伊藤 彩香", language).presses("clause")),
				card("clause-list", language,
						(all) -> all.as("伊藤 彩香", language).presses("clause", Map.of("clause", "article"))),
				card("clause-list-unknown", language,
						(all) -> all.as("伊藤 彩香", language).presses("clause", Map.of("viewpoint", "5"))),
				card("clause", language, (all) -> all.as("伊藤 彩香", language).presses("clause", Map.of("article", "8"))),
				card("my-data", language, (all) -> all.as("伊藤 彩香", language).presses("my-data")),
				card("my-data-stranger", language, (all) -> all.asStranger(language).presses("my-data")),
				card("language", language, (all) -> all.as("伊藤 彩香", language).presses("language")),
				card("language-chosen", language, (all) -> all.as("伊藤 彩香", language)
					.presses("language", Map.of("language", language.locale().toLanguageTag()))));
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		return Arguments.of(name, language, dialogue);
	}

}
