package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cards that answer from the skill map.
 */
final class GoldenMapCards {

	private GoldenMapCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(card("another-role-choose", language, "伊藤 彩香", (speaker) -> speaker.presses("another-role")),
				card("another-role", language, "伊藤 彩香", GoldenMapCards::withAnswers),
				card("another-role-mine", language, "髙橋 美智子",
						(speaker) -> speaker.presses("another-role", Map.of("role", "management"))),
				card("another-role-two-roles", language, "山本 隆",
						(speaker) -> speaker.presses("another-role", Map.of("role", "producer"))),
				Arguments.of("another-role-stranger", language,
						(Function<Dialogues, Seen>) (all) -> all.asStranger(language)
							.presses("another-role", Map.of("role", "leader"))),
				card("compare-roles", language, "伊藤 彩香",
						(speaker) -> speaker.presses("compare-roles",
								Map.of("role", "management", "role-2", "leader"))),
				card("compare-roles-choose", language, "伊藤 彩香", (speaker) -> speaker.presses("compare-roles")),
				card("compare-roles-same", language, "伊藤 彩香",
						(speaker) -> speaker.presses("compare-roles", Map.of("role", "user", "role-2", "user"))),
				card("skill-map", language, "鈴木 直樹", (speaker) -> speaker.presses("skill-map")),
				card("skill-map-two-roles", language, "山本 隆", (speaker) -> speaker.presses("skill-map")),
				card("who-needs", language, "伊藤 彩香",
						(speaker) -> speaker.presses("who-needs", Map.of("skill", "my-number-basic"))),
				Arguments.of("who-needs-stranger", language,
						(Function<Dialogues, Seen>) (all) -> all.asStranger(language)
							.presses("who-needs", Map.of("skill", "data-use"))));
	}

	private static Seen withAnswers(Speaker speaker) {
		speaker.presses("in-charge", Map.of("duty", "my-number"));
		speaker.presses("not-in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		return speaker.presses("another-role", Map.of("role", "leader"));
	}

	private static Arguments card(String name, Language language, String person, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (all) -> dialogue.apply(all.as(person, language)));
	}

}
