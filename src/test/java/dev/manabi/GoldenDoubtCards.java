package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The cards that ask back, and those on what is not there yet.
 */
final class GoldenDoubtCards {

	private GoldenDoubtCards() {
	}

	static Stream<Arguments> in(Language language) {
		boolean japanese = language == Language.JA;
		return Stream.of(
				card("confirm", language,
						(speaker) -> speaker.says(japanese ? "RPAの担当になりました" : "I’m in charge of RPA now")),
				card("did-you-mean", language,
						(speaker) -> speaker.says(japanese ? "部長のRPA研修" : "RPA training for directors")),
				card("none-of-these", language, (speaker) -> speaker.presses("none-of-these", Map.of("said", "ラーメン"))),
				card("not-yet", language, (speaker) -> speaker.presses("kpi")),
				card("not-yet-skill", language, (speaker) -> speaker.presses("kpi", Map.of("skill", "rpa-ai-ocr"))),
				card("contact", language, (speaker) -> speaker.presses("contact")));
	}

	private static Arguments card(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (all) -> dialogue.apply(all.as("伊藤 彩香", language)));
	}

}
