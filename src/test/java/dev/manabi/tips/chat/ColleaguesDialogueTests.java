package dev.manabi.tips.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.conversation.Messenger;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.StudyRooms;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is stuck finds courses and tips, and asks colleagues who agreed to be asked.
 */
@ManabiTest
class ColleaguesDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final String SATO = "佐藤 健一";

	private static final String SUZUKI = "鈴木 直樹";

	private static final Map<String, String> QUESTION = Map.of("skill", "rpa-ai-ocr", "words", "マクロが*動きません*");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Outbox outbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Catalogues catalogues;

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
	@ValueSource(strings = { "研修を探す：RPA", "https://example.jp/困っています", "RPAで困っています：", "：" })
	void aColonElsewhereTellsNothing(String text) {
		assertThat(as(ITO).says(text).answer().findParents("id"))
			.noneSatisfy((field) -> assertThat(field.path("value").asString("")).isNotEmpty().doesNotContain("rpa"));
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

	@Test
	void aQuestionGoesToWhoAgreedAndTheAnswerComesBack() {
		volunteers(SATO);
		completed(SUZUKI);
		as(ITO).presses("send-question", QUESTION)
			.sees("質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があれば、この個人チャットにお届けします。お急ぎのときは、研修担当にお尋ねください。")
			.doesNotSee("佐藤");
		this.deliveries.run();
		Seen question = this.mailbox.last(SATO).sees("質問：RPA・AI-OCR 利活用", "マクロが\\*動きません\\*");
		assertThat(this.mailbox.of(SUZUKI)).as("completed it, but did not agree").isEmpty();
		question.presses("回答する", Map.of("words", "録画し直して\nください")).sees("回答を送りました。ありがとうございます。");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("佐藤 健一さんからの回答", "マクロが\\*動きません\\*", "録画し直して\n\nください");
		this.mailbox.last(SATO).sees("この質問には、すでに回答されています。");
		question.presses("回答する", Map.of("words", "もう一度")).sees("この質問には、すでに回答されています。");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatIsSaidQuotingTheQuestionWaitsForTheButton() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		String message = this.outbox.of(new PersonId(this.dialogues.idOf(SATO)), "colleague-question")
			.getFirst()
			.activity();
		Seen form = as(SATO).saysAbout(message, "録画し直してください").sees("これを回答として送りますか？よろしければ「回答する」を押してください。");
		assertThat(form.answer().findValuesAsString("value")).contains("録画し直してください");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		form.presses("回答する", Map.of("words", "録画し直してください"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("録画し直してください");
	}

	/** Who completed it without agreeing, who agreed without completing it, the asker. */
	@Test
	void nobodyElseIsAsked() {
		completed(SATO);
		as(SUZUKI).presses("be-asked");
		volunteers(ITO);
		as(ITO).presses("send-question", QUESTION)
			.sees("質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があれば、この個人チャットにお届けします。お急ぎのときは、研修担当にお尋ねください。");
		assertThat(this.deliveries.run()).isZero();
	}

	/** Who agreed, and so completed it, is nobody's to see until they answer. */
	@Test
	void whoIsAskedIsNotNamedWhereItGoesWrong() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.mailbox.answers(SATO, new Messenger.Ambiguous());
		this.deliveries.run();
		String run = this.outbox.of(new PersonId(this.dialogues.idOf(SATO)), "colleague-question").getFirst().run();
		as("小林 恵").presses("delivery", Map.of("run", run)).sees("届いたか不明（再送しません）: 1件").doesNotSee("佐藤");
	}

	@Test
	void atMostThreeAreAsked() {
		List<String> five = List.of(SATO, SUZUKI, "髙橋 美智子", "山本 隆", "中村 さくら");
		five.forEach(this::volunteers);
		as(ITO).presses("send-question", QUESTION);
		assertThat(this.deliveries.run()).isEqualTo(3);
	}

	@Test
	void consentIsGivenAndTakenBackByWords() {
		as(SATO).says("質問を受ける設定")
			.sees("今は、ほかの職員からの質問を受けない設定です。同意いただくと、修了したスキルについての質問が届くことがあります。どのスキルを修了したかや、お名前は、回答するまでどなたにも知らされません。");
		as(SATO).says("質問を受けてもいいです").presses("質問を受けるのをやめる").sees("質問を受けない設定にしました。これから質問は届きません。");
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		as(SATO).says("質問を受けるのをやめたい").sees("質問を受けない設定にしました。これから質問は届きません。");
		this.deliveries.run();
		assertThat(this.mailbox.of(SATO)).as("it was on its way").isEmpty();
		as(ITO).presses("send-question", QUESTION)
			.sees("質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があれば、この個人チャットにお届けします。お急ぎのときは、研修担当にお尋ねください。");
	}

	@Test
	void consentIsGivenInEnglish() {
		this.dialogues.as("Emily Carter", Language.EN)
			.says("colleagues may ask me")
			.sees("Thank you. You may now get questions about skills that you completed. Nobody learns which these are, nor your name, until you answer.");
	}

	@ParameterizedTest
	@CsvSource({ "'', 質問をお書きください。", "' ', 質問をお書きください。" })
	void anEmptyQuestionIsRefused(String words, String refusal) {
		volunteers(SATO);
		as(ITO).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", words)).sees(refusal);
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void aLongQuestionIsRefused() {
		as(ITO).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", "あ".repeat(102_400)))
			.sees("1,000文字以内でお書きください（今は102,400文字です）。");
	}

	@Test
	void nobodyAsksMoreThanFiveTimesADay() {
		volunteers(SATO);
		for (int count = 0; count < 5; count++) {
			as(ITO).presses("send-question", QUESTION)
				.sees("質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があれば、この個人チャットにお届けします。お急ぎのときは、研修担当にお尋ねください。");
		}
		as(ITO).presses("send-question", QUESTION).sees("質問は1日に5件までです。明日またお試しください。");
	}

	@Test
	void nobodyAnswersForAnother() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		String request = this.jdbc.sql("SELECT id FROM colleague_request").query(String.class).single();
		for (String name : List.of(ITO, SUZUKI, "小林 恵")) {
			as(name).presses("send-answer", Map.of("request", request, "words", "偽")).sees("この質問は、あなたへの質問の中に見つかりません。");
		}
		as(SATO).presses("send-answer", Map.of("request", "x' OR '1'='1", "words", "偽"))
			.sees("この質問は、あなたへの質問の中に見つかりません。");
		assertThat(this.jdbc.sql("SELECT answer FROM colleague_request").query(String.class).single()).isEmpty();
	}

	@Test
	void whoIsErasedIsAskedNoMore() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		as(ITO).presses("my-data").sees("詳しい職員への質問：マクロが\\*動きません\\*　2026年11月22日(日) 12:00");
		as(SATO).presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(this.mailbox.of(SATO)).isEmpty();
		assertThat(this.jdbc.sql("SELECT count(*) FROM colleague_volunteer").query(Integer.class).single()).isZero();
	}

	private void volunteers(String name) {
		completed(name);
		as(name).presses("be-asked");
	}

	private void completed(String name) {
		PersonId person = new PersonId(this.dialogues.idOf(name));
		this.records.record(new Claim(person,
				Learnt.of(this.catalogues.current()
					.courses()
					.stream()
					.filter((it) -> it.id().value().equals("rpa-joint-workshop"))
					.findFirst()
					.orElseThrow()),
				LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat", Optional.empty(), Optional.of(person)));
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
