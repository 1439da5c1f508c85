package dev.manabi;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.params.provider.Arguments;

/**
 * The dialogues that lead to the cards about skills and courses.
 */
final class GoldenCourseCards {

	private GoldenCourseCards() {
	}

	static Stream<Arguments> in(Language language) {
		return Stream.of(
				card("skill-required", language, "髙橋 美智子",
						(speaker) -> speaker.presses("skill", Map.of("skill", "bpr"))),
				card("skill-by-duty", language, "鈴木 直樹",
						(speaker) -> speaker.presses("skill", Map.of("skill", "rpa-ai-ocr"))),
				card("skill-open", language, "佐藤 健一",
						(speaker) -> speaker.presses("skill", Map.of("skill", "data-use"))),
				card("skill-two-roles", language, "山本 隆",
						(speaker) -> speaker.presses("skill", Map.of("skill", "service-design"))),
				card("skill-among-others", language, "鈴木 直樹",
						(speaker) -> speaker.amongOthers().presses("skill", Map.of("skill", "rpa-ai-ocr"))),
				card("course", language, "鈴木 直樹",
						(speaker) -> speaker.presses("course", Map.of("course", "service-design-course"))),
				card("course-mandatory", language, "佐藤 健一",
						(speaker) -> speaker.presses("course", Map.of("course", "security-basic-elearning"))),
				card("courses-by-method", language, "伊藤 彩香",
						(speaker) -> speaker.presses("by-method", Map.of("method", "external"))),
				card("courses-by-provider-end", language, "伊藤 彩香",
						(speaker) -> speaker.presses("by-provider", Map.of("provider", "city", "from", "10"))),
				card("courses-by-provider", language, "伊藤 彩香",
						(speaker) -> speaker.presses("by-provider", Map.of("provider", "nation,tokyo"))),
				card("courses-by-level", language, "伊藤 彩香",
						(speaker) -> speaker.presses("by-level", Map.of("level", "introduction"))),
				card("courses-none", language, "伊藤 彩香",
						(speaker) -> speaker.presses("by-length", Map.of("length", "5"))),
				card("choose-provider", language, "伊藤 彩香", (speaker) -> speaker.presses("by-provider")),
				card("find-courses", language, "伊藤 彩香", (speaker) -> speaker.presses("find-courses")),
				card("mandatory", language, "伊藤 彩香", (speaker) -> speaker.presses("mandatory")),
				stranger("skill-stranger", language,
						(speaker) -> speaker.presses("skill", Map.of("skill", "rpa-ai-ocr"))));
	}

	private static Arguments card(String name, Language language, String person, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.as(person, language)));
	}

	private static Arguments stranger(String name, Language language, Function<Speaker, Seen> dialogue) {
		return Arguments.of(name, language,
				(Function<Dialogues, Seen>) (dialogues) -> dialogue.apply(dialogues.asStranger(language)));
	}

}
