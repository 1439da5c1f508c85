package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever says what they are stuck with finds courses and tips for it, and asks in the
 * same words.
 */
class StuckDialogueTests extends ColleaguesStage {

	private static final String SENT = "質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があればすぐに、開庁日で3日たっても回答がないときはそのことを、この個人チャットでお知らせします。お急ぎのときは、研修担当にお尋ねください。";

	@ParameterizedTest
	@ValueSource(strings = { "RPAで困っています", "RPAで困っています：マクロが動きません", "RPAに詳しい人に相談したい" })
	void coursesAndTipsComeFirst(String text) {
		as(SATO).presses("send-tip", Map.of("words", "紙に書く", "skill", "rpa-ai-ocr", "link", "https://example.jp/a"));
		as(ITO).says(text)
			.sees("「RPA・AI-OCR 利活用」でお困りですか", "紙に書く [example.jp](https://example.jp/a)（佐藤 健一さん　2026年11月22日(日)）",
					"それでも解決しないときは");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			JA | RPAで困っています：マクロが10:30に動きません | マクロが10:30に動きません
			JA | RPAで困っています: エクセルの研修を受けたい  | エクセルの研修を受けたい
			EN | I’m stuck with RPA: the macro fails         | the macro fails
			""")
	void whatFollowsTheColonStandsInTheField(Language language, String text, String words) {
		Seen seen = this.dialogues.as(ITO, language).says(text);
		assertThat(seen.answer().findParents("id"))
			.anySatisfy((field) -> assertThat(field.path("value").asString("")).isEqualTo(words));
	}

	@ParameterizedTest
	@ValueSource(strings = { "研修を探す：RPA", "https://example.jp/困っています", "RPAで困っています：", "：", "17:30にRPAで困っています" })
	void aColonElsewhereTellsNothing(String text) {
		assertThat(as(ITO).says(text).answer().findParents("id"))
			.noneSatisfy((field) -> assertThat(field.path("value").asString("")).isNotEmpty().doesNotContain("rpa"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			JA | RPAで困っています。マクロが3行目で止まります            | マクロが3行目で止まります
			JA | RPAで困っています！　マクロが3行目で止まります。急ぎです。 | マクロが3行目で止まります。急ぎです。
			JA | マクロが3行目で止まります。RPAで困っています            | マクロが3行目で止まります。
			JA | RPAで困っています。昨日17:30に止まりました              | 昨日17:30に止まりました
			JA | RPAで困っています。OKを押すと閉じます。                  | OKを押すと閉じます。
			JA | RPAで困っています。マクロは次です。！！！。どうですか。   | マクロは次です。！！！。どうですか。
			JA | RPAで困っています。昨日１７：３０に止まりました          | 昨日１７：３０に止まりました
			JA | お疲れ様です。RPAで困っています。マクロが止まります。よろしくお願いします。 | マクロが止まります。
			EN | I’m stuck with RPA. The macro fails in line 3.      | The macro fails in line 3.
			""")
	void withoutAColonTheOtherSentencesStandThere(Language language, String text, String words) {
		for (Speaker speaker : List.of(this.dialogues.as(ITO, language),
				this.dialogues.as(ITO, language).inChannel(StudyRooms.RPA))) {
			assertThat(field(speaker.says(text), "words")).isEqualTo(words);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAで困っています。", "RPAで困っています！！", "RPAで困っています。😀", "お疲れ様です。RPAで困っています。よろしくお願いします。" })
	void whereNothingElseIsSaidTheFieldIsEmpty(String text) {
		assertThat(field(as(ITO).says(text).sees("「RPA・AI-OCR 利活用」でお困りですか"), "words")).isEmpty();
	}

	@Test
	void theTipsThatHoldTheWordsComeFirst() {
		tip("紙に書く");
		tip("マクロは1行ずつ実行すると、止まるところがわかる");
		for (int number = 0; number < 3; number++) {
			tip("録画は短く" + number);
		}
		as(ITO).says("RPAで困っています").doesNotSee("1行ずつ");
		for (String text : List.of("RPAで困っています: マクロが3行目で止まります", "RPAで困っています：マクロが3行目で止まります",
				"RPAで困っています。マクロが3行目で止まります")) {
			for (Speaker speaker : List.of(as(ITO), as(ITO).inChannel(StudyRooms.RPA))) {
				Seen seen = speaker.says(text);
				assertThat(seen.lines()).filteredOn((line) -> line.contains("佐藤 健一さん"))
					.hasSize(3)
					.first()
					.asString()
					.startsWith("マクロは1行ずつ");
				assertThat(field(seen, "words")).isEqualTo("マクロが3行目で止まります");
			}
		}
	}

	/** They are asked as they were first said. */
	@Test
	void theWordsAreSentWithoutBeingTypedAgain() {
		volunteers(SATO);
		Seen help = as(ITO).says("RPAで困っています：マクロが3行目で止まります");
		help.presses("詳しい職員に質問する", Map.of("words", field(help, "words"))).sees(SENT);
		this.deliveries.run();
		this.mailbox.last(SATO).sees("マクロが3行目で止まります");
	}

	@Test
	void theWordsStayWhileTheSkillIsChosen() {
		Seen which = as(ITO).says("困っています：3行目で止まります").sees("どのスキルでお困りですか？");
		Seen help = which.presses("次へ", Map.of("skill", "rpa-ai-ocr")).sees("「RPA・AI-OCR 利活用」でお困りですか");
		assertThat(field(help, "words")).isEqualTo("3行目で止まります");
		Seen other = help.presses("ほかのスキルを選ぶ").sees("どのスキルでお困りですか？").presses("次へ", Map.of("skill", "bpr"));
		assertThat(field(other, "words")).isEqualTo("3行目で止まります");
	}

	@Test
	void whatIsTooLongIsSaidBeforeTheSkillIsChosen() {
		as(ITO).says("困っています：" + "あ".repeat(2_001)).sees("1,000文字以内でお書きください（今は2,001文字です）。", "どのスキルでお困りですか？");
	}

	@Test
	void theWordsTellTheSkillAndAnotherCanBeChosen() {
		Seen help = as(ITO).says("困っています：RPAのマクロが止まります").sees("「RPA・AI-OCR 利活用」でお困りですか");
		help.presses("ほかのスキルを選ぶ").sees("どのスキルでお困りですか？");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '"',
			textBlock = """
					<at>全員</at> **急ぎ** [ここ](javascript:alert(1)) | \\<at\\>全員\\</at\\> \\*\\*急ぎ\\*\\* \\[ここ\\](javascript:alert(1))
					- ${label.send} {0} '                            | \\- ${label.send} {0} '
					<img src=x onerror=alert(1)>                     | \\<img src=x onerror=alert(1)\\>
					""")
	void nothingInTheWordsActs(String words, String shown) {
		volunteers(SATO);
		for (Speaker speaker : List.of(as(ITO), as(ITO).inChannel(StudyRooms.RPA))) {
			Seen help = speaker.says("RPAで困っています：" + words);
			assertThat(field(help, "words")).isEqualTo(words);
			assertThat(String.join("\n", help.lines())).doesNotContain(words);
		}
		as(ITO).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", words));
		this.deliveries.run();
		this.mailbox.last(SATO).sees(shown);
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAで困っています：", "RPAで困っています。" })
	void whatIsTooLongIsSaidAndTheCardStaysSmall(String begin) {
		for (Speaker speaker : List.of(as(ITO), as(ITO).inChannel(StudyRooms.RPA))) {
			Seen help = speaker.says(begin + "あ".repeat(102_400)).sees("1,000文字以内でお書きください（今は102,400文字です）。");
			assertThat(field(help, "words")).startsWith("あああ");
			assertThat(help.answer().toString()).hasSizeLessThan(20_000);
		}
	}

	@Test
	void theSameIsSaidToAllInAChannel() {
		volunteers(SATO);
		Seen alone = as(ITO).inChannel(StudyRooms.RPA).says("RPAで困っています");
		assertThat(alone.answer()).isEqualTo(as(SUZUKI).inChannel(StudyRooms.RPA).says("RPAで困っています").answer());
		alone.doesNotSee("佐藤");
		assertThat(as(ITO).inChannel(StudyRooms.RPA).presses("send-question", QUESTION).apart().toString())
			.contains("質問をお預かりしました。");
	}

	@Test
	void withoutASkillItAsksWhich() {
		as(ITO).presses("ask-colleagues")
			.sees("どのスキルでお困りですか？")
			.presses("次へ", Map.of("skill", "rpa-ai-ocr"))
			.sees("「RPA・AI-OCR 利活用」でお困りですか");
	}

	private void tip(String words) {
		as(SATO).presses("send-tip", Map.of("words", words, "skill", "rpa-ai-ocr", "link", "", "where", "none"));
	}

	private static String field(Seen seen, String id) {
		return seen.answer()
			.findParents("id")
			.stream()
			.filter((field) -> field.path("id").asString("").equals(id))
			.findFirst()
			.orElseThrow()
			.path("value")
			.asString("");
	}

}
