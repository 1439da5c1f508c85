package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Messenger;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whoever is stuck asks colleagues who agreed to be asked.
 */
class ColleaguesDialogueTests extends ColleaguesStage {

	private static final String SENT = "質問をお預かりしました。このスキルを修了し、質問を受けることに同意した職員がいれば届きます。回答があればすぐに、開庁日で3日たっても回答がないときはそのことを、この個人チャットでお知らせします。お急ぎのときは、研修担当にお尋ねください。";

	@Test
	void aQuestionGoesToWhoAgreedAndTheAnswerComesBack() {
		volunteers(SATO);
		completed(SUZUKI);
		as(ITO).presses("send-question", QUESTION).sees(SENT).doesNotSee("佐藤");
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
		Seen form = as(SATO).saysAbout(message(), "録画し直してください").sees("これを回答として送りますか？よろしければ「回答する」を押してください。");
		assertThat(form.answer().findValuesAsString("value")).contains("録画し直してください");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		form.presses("回答する", Map.of("words", "録画し直してください"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("録画し直してください");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					JA | 1000   | 1000 | これを回答として送りますか？よろしければ「回答する」を押してください。
					JA | 1001   | 1000 | 回答は1,000文字までです（今は1,001文字です）。はじめの1,000文字だけを入れました。短くしてから「回答する」を押してください。まだ送っていません。
					EN | 102400 | 1000 | An answer has 1,000 characters at most (yours has 102,400). Its first 1,000 are filled in; the rest is not. Please shorten it and press “Answer”. Nothing has been sent yet.
					""")
	void whatDoesNotFitIntoTheFieldIsSaid(Language language, int length, int filled, String told) {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		Seen form = this.dialogues.as(SATO, language).saysAbout(message(), "あ".repeat(length)).sees(told);
		assertThat(form.answer().findValuesAsString("value")).contains("あ".repeat(filled));
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.jdbc.sql("SELECT answer FROM colleague_request").query(String.class).single()).isEmpty();
	}

	@Test
	void noHalfOfACharacterIsFilledIn() {
		volunteers(SATO);
		as(ITO).presses("send-question", QUESTION);
		this.deliveries.run();
		Seen form = as(SATO).saysAbout(message(), "あ".repeat(999) + "😀");
		assertThat(form.answer().findValuesAsString("value")).contains("あ".repeat(999));
	}

	/** Who completed it without agreeing, who agreed without completing it, the asker. */
	@Test
	void nobodyElseIsAsked() {
		completed(SATO);
		as(SUZUKI).presses("be-asked");
		volunteers(ITO);
		as(ITO).presses("send-question", QUESTION).sees(SENT);
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
		as(ITO).presses("send-question", QUESTION).sees(SENT);
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
			asks("質問" + count).sees(SENT);
		}
		asks("質問5").sees("質問は1日に5件までです。明日またお試しください。");
		asks("質問4").sees(SENT);
	}

	@Test
	void pressedTwiceItIsAskedOnceAsLongAsNobodyHasAnswered() {
		volunteers(SATO);
		assertThat(asks("なぜ").answer()).isEqualTo(asks("なぜ").answer());
		assertThat(this.deliveries.run()).isEqualTo(1);
		this.mailbox.last(SATO).presses("回答する", Map.of("words", "録画し直してください"));
		this.deliveries.run();
		asks("なぜ").sees(SENT);
		assertThat(this.deliveries.run()).as("the answer did not help").isEqualTo(1);
	}

	private Seen asks(String words) {
		return as(ITO).presses("send-question", Map.of("skill", "rpa-ai-ocr", "words", words));
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

	/** What Teams calls the question that Sato got. */
	private String message() {
		return this.outbox.of(new PersonId(this.dialogues.idOf(SATO)), "colleague-question").getFirst().activity();
	}

}
