package dev.manabi.training.chat;

import java.time.Duration;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was just spoken of need not be named again.
 */
@ManabiTest
class FollowUpDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private TestClock clock;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		jdbc.sql("DELETE FROM language_choice").update();
		jdbc.sql("DELETE FROM conversation_topic").update();
		jdbc.sql("DELETE FROM missed_ask").update();
	}

	@AfterEach
	void backToToday() {
		this.clock.moveTo("2026-11-22");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			RPAについて教えて | いつ？ | RPA・AI-OCR 利活用の日程と期限
			業務改善について教えて | RPAの研修はいつ？ | RPA・AI-OCR 利活用の日程と期限
			RPAについて教えて | いつまで？ | RPA・AI-OCR 利活用の日程と期限
			Tell me about RPA | By when? | Dates and deadlines: Using RPA and AI-OCR
			RPAについて教えて | リンクは？ | RPA・AI-OCR 利活用のリンク
			RPAについて教えて | 私は対象？ | 「RPA・AI-OCR 利活用」は誰に必要？
			Tell me about RPA | When? | Dates and deadlines: Using RPA and AI-OCR
			Tell me about RPA | Link? | Links: Using RPA and AI-OCR
			BPR基礎研修について教えて | いつ？ | BPR基礎研修 業務の見える化から始める業務改善の日程と期限
			""")
	void goesOnWithWhatWasSpokenOf(String first, String next, String seen) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says(first);
		ito.says(next).sees(seen);
	}

	@Test
	void aButtonNamesWhatIsSpokenOf() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("skill", Map.of("skill", "bpr"));
		ito.says("いつ？").sees("BPR 利活用の日程と期限");
	}

	@Test
	void isForgottenAfterAWhile() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("RPAについて教えて");
		this.clock.pass(Duration.ofMinutes(14));
		ito.says("いつ？").sees("RPA・AI-OCR 利活用の日程と期限");
		this.clock.pass(Duration.ofMinutes(16));
		ito.says("いつ？").doesNotSee("RPA");
	}

	@Test
	void isKeptApartByConversationAndPerson() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("RPAについて教えて");
		ito.in("another").says("いつ？").doesNotSee("RPA");
		this.dialogues.as("鈴木 直樹", Language.JA).says("いつ？").doesNotSee("RPA");
		ito.says("いつ？").sees("RPA・AI-OCR 利活用の日程と期限");
	}

	@Test
	void whatIsNamedNowGoesFirst() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("RPAについて教えて");
		ito.says("BPRはいつ？").sees("BPR 利活用の日程と期限");
	}

	@ParameterizedTest
	@CsvSource({ "RPA training for directors, Did you mean …, None of these, Sorry about that",
			"Hogera mogera tonkotsu ramen, 'Sorry, I can’t answer that', What else I can do, What you can ask" })
	void theButtonsOfWhatWasNotUnderstoodFollowItsLanguage(String text, String seen, String button, String next) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says(text).sees(seen).presses(button).sees(next);
		ito.presses("skill", Map.of("skill", "rpa-ai-ocr")).sees("No. 10: Using RPA and AI-OCR");
	}

	@ParameterizedTest
	@CsvSource({ "Tell me about RPA, 日本語にして, いつ？, RPA・AI-OCR 利活用の日程と期限",
			"RPAについて教えて, English please, When?, Dates and deadlines: Using RPA and AI-OCR",
			"RPAについて教えて, 言語, いつ？, RPA・AI-OCR 利活用の日程と期限" })
	void isKeptWhileTheLanguageIsChosen(String first, String language, String next, String seen) {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says(first);
		ito.says(language);
		ito.says(next).sees(seen);
	}

	@Test
	void aDayIsNotWhatIsSpokenOf() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("RPAについて教えて");
		ito.presses("kpi", Map.of("date", "2026-11-20"));
		ito.says("いつ？").sees("RPA・AI-OCR 利活用の日程と期限");
	}

	@Test
	void whoChoosesTheLanguageOfTeamsIsAnsweredInIt() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("What languages do you speak?")
			.presses("✓ Go by my Teams language")
			.sees("今は日本語でお答えしています（言語は選ばれていません）。")
			.presses("研修プランを見る")
			.sees("伊藤 彩香さんの研修プラン");
	}

	@Test
	void theAnswerIsInTheLanguageOfTheSentenceAndItsButtonsFollow() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.says("Tell me about データ利活用")
			.sees("No. 9: Data analysis and use")
			.presses("My training plan")
			.sees("Training plan for 伊藤 彩香");
		ito.says("RPAについて教えて").sees("No.10　RPA・AI-OCR 利活用");
	}

}
