package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cards about what was changed and what is erased.
 */
final class GoldenLedgerCards {

	private GoldenLedgerCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("audit-log", language, (all) -> log(all, language)),
				card("audit-log-empty", language,
						(all) -> all.as("小林 恵", language).presses("audit-log", Map.of("kind", "word"))),
				card("audit-log-nobody", language,
						(all) -> all.as("小林 恵", language).presses("audit-log", Map.of("who", "八王子"))),
				card("erase-my-data", language, (all) -> {
					all.as("伊藤 彩香", language).presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
					return all.as("伊藤 彩香", language).presses("erase-my-data");
				}),
				card("erase-my-data-stranger", language, (all) -> all.asStranger(language).presses("erase-my-data")));
	}

	private static Seen log(Dialogues all, Language language) {
		all.as("鈴木 直樹", language).presses("in-charge", Map.of("duty", "my-number"));
		all.as("小林 恵", language)
			.presses("save-roles",
					Map.of("person", "6fced11d-2bd8-41e6-847a-8387cdde8d51", "roles", "leader", "until", "2027-03-31"));
		return all.as("小林 恵", language).presses("audit-log");
	}

	private static Arguments card(String name, Language language, Function<Dialogues, Seen> dialogue) {
		return Arguments.of(name, language, dialogue);
	}

}
