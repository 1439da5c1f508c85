package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Venue;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is said about an announcement reaches its author, unless it clearly asks the bot
 * for something; and it goes again with whoever said it.
 */
class RemarksDialogueTests extends AnnouncementStage {

	private static final String TAKEN = "お知らせへの質問として、担当者に届けます。回答は、このチャットに届きます。";

	private static final Venue CHANNEL = new Venue(RPA, "RPAの学びの場", "team");

	@Autowired
	private Outbox outbox;

	@ParameterizedTest
	@ValueSource(strings = { "何を受講すればいい？", "ヘルプ", "help", "私の役割は？", "What should I take?", "RPAで困っています" })
	void whoeverAsksForSomethingElseChoosesWhomToAsk(String ask) {
		send();
		Seen choice = as(ITO).saysAbout(personal(), ask)
			.sees("どちらへの質問ですか？", "お知らせ「年末調整のお知らせ」の担当者に届けることも、Manabi がいまお答えすることもできます。");
		assertThat(questions()).isZero();
		choice.presses(choice.answer().findParents("verb").getLast(), Map.of()).doesNotSee("どちらへの質問ですか？");
		assertThat(questions()).isZero();
		choice.presses("担当者に届ける").sees("質問をお預かりしました");
		assertThat(questions()).isOne();
	}

	@Test
	void whatOneWroteAnotherDoesNotSendOn() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		Seen report = Press.sent(as(Press.KOBAYASHI), Map.of("channels", RPA));
		this.deliveries.run();
		String thread = this.outbox.inRun("announcement:" + Press.id(report), Delivery.State.SENT)
			.getFirst()
			.activity();
		Seen choice = as(ITO).inChannel(CHANNEL).saysAbout(thread, "何を受講すればいい？").sees("どちらへの質問ですか？");
		Map<String, String> slots = Map.of("announcement", Press.id(report), "words", "何を受講すればいい？", "by",
				this.dialogues.idOf(ITO));
		Seen refused = as("中村 さくら").inChannel(CHANNEL).presses("ask-announcement", slots);
		assertThat(refused.apart().asString()).isEqualTo("この質問を届けられるのは、書いたご本人だけです。ご質問は「担当者に質問する」からお送りください。");
		assertThat(questions()).isZero();
		choice.presses("担当者に届ける");
		assertThat(questions()).isOne();
	}

	@ParameterizedTest
	@ValueSource(strings = { "場所はどこですか？", "期限はいつですか", "誰が対象ですか", "郵送でもよいですか", "いつまでですか？", "私も対象ですか？", "この研修は必須ですか？",
			"オンラインでも受けられますか？", "ありがとうございます", "受講しました", "Where is it?" })
	void aQuestionAboutItReachesTheAuthor(String question) {
		send();
		as(ITO).saysAbout(personal(), question).sees(TAKEN);
		assertThat(questions()).isOne();
	}

	@Test
	void whoeverSaysToHaveReadItGetsItOnce() {
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		Seen report = send();
		Seen lost = report.presses("更新").sees("届いたか不明: 1件", "届いたかどうか不明なものが1件あります。送り直すと、2通届く方がいるかもしれません。");
		as(ITO).presses("announcement-seen", Map.of("announcement", Press.id(report)));
		report.presses("更新").doesNotSee("届いたかどうか不明なものが");
		lost.presses("この宛先にもう一度送る").sees("送り直すものはありません。");
	}

	@Test
	void anErasedQuestionIsTakenOutOfTheChatOfItsAuthor() {
		send();
		as(ITO).saysAbout(personal(), "駐車場はありますか");
		this.deliveries.run();
		this.mailbox.last(Press.KOBAYASHI).sees("駐車場はありますか");
		as(ITO).havingChosenIt().presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(this.mailbox.of(Press.KOBAYASHI)).isEmpty();
	}

	private Seen send() {
		Seen report = Press.sent(as(Press.KOBAYASHI), Map.of("departments", "高齢者福祉課"));
		this.deliveries.run();
		return report;
	}

	private String personal() {
		return this.outbox.of(new PersonId(this.dialogues.idOf(ITO)), "announcement").getFirst().activity();
	}

	private int questions() {
		return this.jdbc.sql("SELECT count(*) FROM announcement_question").query(Integer.class).single();
	}

}
