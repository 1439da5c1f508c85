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
				card("another-role-mine", language, "髙橋 美智子", (speaker) -> speaker.says("課長になったら？")),
				card("another-role-two-roles", language, "山本 隆", (speaker) -> speaker.says("部長になったら？")),
				Arguments.of("another-role-stranger", language,
						(Function<Dialogues, Seen>) (all) -> all.asStranger(language).says("主査に必要なスキル")),
				card("compare-roles", language, "伊藤 彩香", (speaker) -> speaker.says("課長と主査の違い")),
				card("compare-roles-choose", language, "伊藤 彩香", (speaker) -> speaker.presses("compare-roles")),
				card("compare-roles-same", language, "伊藤 彩香",
						(speaker) -> speaker.presses("compare-roles", Map.of("role", "user", "role-2", "user"))),
				card("skill-map", language, "鈴木 直樹", (speaker) -> speaker.presses("skill-map")),
				card("skill-map-two-roles", language, "山本 隆", (speaker) -> speaker.presses("skill-map")),
				card("who-needs", language, "伊藤 彩香", (speaker) -> speaker.says("マイナンバーは誰に必要？")),
				Arguments.of("who-needs-stranger", language,
						(Function<Dialogues, Seen>) (all) -> all.asStranger(language).says("データ分析は誰に必要？")));
	}

	private static Seen withAnswers(Speaker speaker) {
		speaker.says("マイナンバーの担当です");
		speaker.says("RPAの担当ではありません");
		return speaker.says("主査になったら？");
	}

	private static Arguments card(String name, Language language, String person, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (all) -> dialogue.apply(all.as(person, language)));
	}

}
