package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about learning systems.
 */
final class GoldenXapiCards {

	private GoldenXapiCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("xapi-sources", language, (speaker) -> speaker.presses("xapi-sources")),
				card("xapi-switched-off", language,
						(speaker) -> speaker.presses("xapi-switch", Map.of("source", "lms", "to", "off"))),
				card("xapi-missing", language, (speaker) -> speaker.presses("xapi-missing", Map.of("source", "lms"))));
	}

	private static Arguments card(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as("小林 恵", language)));
	}

}
