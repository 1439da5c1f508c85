package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Messenger.Unreachable;
import dev.manabi.conversation.Recipient;
import dev.manabi.conversation.Venue;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What people ask about an announcement reaches whoever sent it, and the answer reaches
 * them alone.
 */
class InquiriesDialogueTests extends AnnouncementStage {

	private static final Venue CHANNEL = new Venue(RPA, "RPAの学びの場", "team");

	@Autowired
	private Outbox outbox;

	private Seen report;

	@BeforeEach
	void begin() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		this.report = Press.sent(as(Press.KOBAYASHI), Map.of("departments", "高齢者福祉課", "channels", RPA));
		this.deliveries.run();
	}

	@Test
	void aQuestionFromTheCardReachesTheAuthorAndTheAnswerWhoeverAsked() {
		Seen form = this.mailbox.last(ITO).presses("担当者に質問する").sees("お知らせ「年末調整のお知らせ」について、担当者に質問できます。");
		form.presses("質問を送る", Map.of("words", "*いつ*までですか？\n<at>everyone</at>"))
			.sees("質問をお預かりしました", "\\*いつ\\*までですか？\n\n\\<at\\>everyone\\</at\\>");
		this.deliveries.run();
		Seen asked = this.mailbox.last(Press.KOBAYASHI)
			.sees("お知らせ「年末調整のお知らせ」への質問です。", "伊藤 彩香さん（高齢者福祉課）", "\\*いつ\\*までですか？\n\n\\<at\\>everyone\\</at\\>");
		asked.presses("回答を送る", Map.of("answer", "12月4日です。")).sees("回答を送りました。", "12月4日です。");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("お知らせへの質問の回答", "12月4日です。");
		this.mailbox.last(Press.KOBAYASHI).sees("回答（小林 恵さん、2026年11月22日(日) 12:00）", "12月4日です。");
		asked.presses("回答を送る", Map.of("answer", "別の回答")).sees("この質問には、すでに回答があります。").doesNotSee("別の回答");
		assertThat(this.mailbox.in(RPA)).hasSize(1);
		this.report.presses("更新").sees("質問: 1件", "小林 恵さんが回答しました");
		assertThat(deeds()).endsWith("announcement.asked", "announcement.answered");
	}

	@Test
	void aQuotedReplyIsAQuestionAndSoIsOneAboutTheAnswer() {
		as(ITO).saysAbout(personal(), "期限はいつですか").sees("お知らせへの質問として、担当者に届けます。回答は、このチャットに届きます。");
		this.deliveries.run();
		Delivery question = this.outbox.of(id(Press.KOBAYASHI), "announcement-question").getFirst();
		Seen proposed = as(Press.KOBAYASHI).saysAbout(question.activity(), "12月4日です")
			.sees("これを回答として送りますか？よろしければ「回答を送る」を押してください。");
		this.deliveries.run();
		assertThat(this.outbox.of(id(ITO), "announcement-answer")).as("it may not have been meant for them").isEmpty();
		assertThat(proposed.answer().findValuesAsString("value")).contains("12月4日です");
		proposed.presses("回答を送る", Map.of("answer", "12月4日です")).sees("回答を送りました。");
		this.deliveries.run();
		Delivery answer = this.outbox.of(id(ITO), "announcement-answer").getFirst();
		as(ITO).saysAbout(answer.activity(), "郵送でもよいですか").sees("お知らせへの質問として、担当者に届けます。回答は、このチャットに届きます。");
		this.deliveries.run();
		this.mailbox.last(Press.KOBAYASHI).sees("郵送でもよいですか");
	}

	@Test
	void aMentionInTheThreadIsAQuestionAndTheAnswerIsPrivate() {
		as("中村 さくら").inChannel(CHANNEL)
			.saysAbout(thread(), "誰が対象ですか")
			.sees("お知らせへの質問として、担当者に届けます。回答は、Manabi との個人チャットに届きます。");
		this.deliveries.run();
		this.mailbox.last(Press.KOBAYASHI)
			.sees("中村 さくらさん（デジタル推進室）", "誰が対象ですか")
			.presses("回答を送る", Map.of("answer", "全員です"));
		this.deliveries.run();
		this.mailbox.last("中村 さくら").sees("全員です");
		assertThat(this.mailbox.in(RPA)).hasSize(1);
	}

	@Test
	void whatIsSaidOfOtherMessagesIsNoQuestion() {
		as(ITO).saysAbout("m99999", "私の役割は？").doesNotSee("担当者に届けます");
		as(ITO).saysAbout(thread(), "期限はいつですか").doesNotSee("担当者に届けます");
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_question").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "0; 質問を入力してください。", "2001; 質問は2,000文字までです。短くして、もう一度お送りください。",
			"102400; 質問は2,000文字までです。短くして、もう一度お送りください。" })
	void aQuestionThatIsNoneIsRefused(int length, String refusal) {
		Seen form = this.mailbox.last(ITO).presses("担当者に質問する");
		Seen refused = form.presses("質問を送る", Map.of("words", "あ".repeat(length))).sees(refusal);
		assertThat(refused.answer().toString().length()).isLessThan(12_000);
		this.deliveries.run();
		assertThat(this.mailbox.of(Press.KOBAYASHI)).isEmpty();
	}

	@Test
	void anEmptyAnswerIsRefused() {
		ask("期限は？");
		this.mailbox.last(Press.KOBAYASHI)
			.presses("回答を送る", Map.of("answer", " \n "))
			.sees("回答を入力してください。")
			.presses("回答を送る", Map.of("answer", "あ".repeat(2001)))
			.sees("回答は2,000文字までです。");
	}

	@Test
	void whereTheAuthorIsGoneTheOthersHearOfIt() {
		this.jdbc.sql("UPDATE announcement SET sent_by = ?").param(this.dialogues.idOf("山本 隆")).update();
		ask("期限は？");
		this.mailbox.last(Press.KOBAYASHI).sees("期限は？");
		assertThat(this.mailbox.of("山本 隆")).isEmpty();
	}

	@Test
	void whereNobodyCanBeReachedItStaysInTheReport() {
		this.mailbox.answers(Press.KOBAYASHI, new Unreachable(Unreachable.Reason.BLOCKED));
		ask("期限は？");
		Seen found = this.report.presses("更新").sees("期限は？", "まだ回答していません");
		this.mailbox.answers(ITO, new Unreachable(Unreachable.Reason.BLOCKED));
		found.presses("回答する").presses("回答を送る", Map.of("answer", "12月4日です"));
		this.deliveries.run();
		this.report.presses("更新").sees("小林 恵さんが回答しましたが、ご本人に届いていません");
	}

	private void ask(String words) {
		this.mailbox.last(ITO).presses("担当者に質問する").presses("質問を送る", Map.of("words", words));
		this.deliveries.run();
		this.deliveries.run();
	}

	private String personal() {
		return this.outbox.of(id(ITO), "announcement").getFirst().activity();
	}

	private String thread() {
		return this.outbox.inRun("announcement:" + Press.id(this.report), Delivery.State.SENT)
			.stream()
			.filter((delivery) -> delivery.message().recipient() instanceof Recipient.Channel)
			.findFirst()
			.orElseThrow()
			.activity();
	}

	private PersonId id(String name) {
		return new PersonId(this.dialogues.idOf(name));
	}

}
