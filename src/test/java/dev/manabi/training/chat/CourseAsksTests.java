package dev.manabi.training.chat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import dev.manabi.roster.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everything that may be asked of skills and courses, by everybody, in both languages.
 */
@ManabiTest
class CourseAsksTests {

	private static final int LIMIT = 25 * 1024;

	private static final List<String> ASKS = List.of("RPAについて教えて", "情報セキュリティ", "デジタル戦略の研修は？", "BPRとは？", "CYDER",
			"「マナビDX」掲載講座", "ワークショップ型の研修を一覧で", "実施手法で探す", "国や都の研修", "実施主体で探す", "入門の研修", "レベルで探す", "1時間以内で受けられる研修",
			"所要時間で探す", "今年度の必須研修は？", "研修を探す", "Tell me about data analysis", "Security courses", "e-learning courses",
			"Courses by the city", "Advanced courses", "Courses of up to 2 hours", "Deadlines", "Find courses");

	@Autowired
	private Dialogues dialogues;

	@ParameterizedTest
	@MethodSource("speakers")
	void isAnsweredWithACard(String person, Language language) {
		Speaker speaker = speaker(person, language).havingChosenIt();
		for (String text : ASKS) {
			for (Speaker there : List.of(speaker, speaker.amongOthers())) {
				JsonNode card = there.says(text).answer();
				assertThat(card.path("type").asString()).as(text).isEqualTo("AdaptiveCard");
				assertThat(card.path("lang").asString()).isEqualTo(language.locale().toLanguageTag());
				assertThat(card.findValuesAsString("verb")).as(text).contains("my-plan").doesNotContain("help");
				assertThat(card.toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIMIT);
			}
		}
	}

	@Test
	void noTwoPeopleSeeTheSamePlanBehindIt() {
		assertThat(speaker("髙橋 美智子", Language.JA).says("今年度の必須研修は？").presses("私の研修プラン").answer())
			.isNotEqualTo(speaker("鈴木 直樹", Language.JA).says("今年度の必須研修は？").presses("私の研修プラン").answer());
	}

	private Speaker speaker(String person, Language language) {
		return switch (person) {
			case "stranger" -> this.dialogues.asStranger(language);
			case "guest" -> this.dialogues.as(People.account("guest@example.com", "Guest", true, true), language);
			default -> this.dialogues.as(person, language);
		};
	}

	static Stream<Arguments> speakers() {
		return Stream
			.of("佐藤 健一", "髙橋 美智子", "鈴木 直樹", "伊藤 彩香", "渡辺 大輔", "Emily Carter", "中村 さくら", "山本 隆", "小林 恵", "stranger",
					"guest")
			.flatMap((person) -> Stream.of(Language.values()).map((language) -> Arguments.of(person, language)));
	}

}
