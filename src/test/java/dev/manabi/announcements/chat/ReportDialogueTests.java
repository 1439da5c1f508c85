package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Venue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see what has become of an announcement.
 */
class ReportDialogueTests extends AnnouncementStage {

	private static final Venue CHANNEL = new Venue(RPA, "RPAの学びの場", "team");

	private Seen report;

	@BeforeEach
	void send() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		this.report = Press.sent(coordinator(), Map.of("departments", "高齢者福祉課", "channels", RPA));
		this.deliveries.run();
	}

	@Test
	void readersAreCountedOnce() {
		Seen letter = this.mailbox.last(ITO);
		letter.presses("確認しました").sees("✓ 確認済みです");
		letter.presses("確認しました");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 確認済みです");
		as(ITO).inChannel(CHANNEL)
			.presses("announcement-seen", Map.of("announcement", Press.id(letter)))
			.sees("確認を記録しました。")
			.doesNotSee(ITO);
		as("中村 さくら").inChannel(CHANNEL).presses("announcement-seen", Map.of("announcement", Press.id(letter)));
		this.report.presses("更新").sees("「確認しました」: 2人");
	}

	@Test
	void whatMayHaveArrivedIsSentAgainOrLeft() {
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		Seen second = Press.sent(as(Press.KOBAYASHI), Map.of("departments", "高齢者福祉課"));
		this.deliveries.run();
		Seen lost = second.presses("更新").sees("届いたか不明: 1件", "届いたかどうか不明なものが1件あります。送り直すと、2通届く方がいるかもしれません。");
		lost.presses("この宛先にもう一度送る").sees("もう一度送り始めました。");
		lost.presses("この宛先にもう一度送る").sees("送り直すものはありません。");
		assertThat(this.deliveries.run()).isEqualTo(1);
		Seen again = second.presses("更新").sees("届いたか不明: 1件", "届いたかどうか不明なものが1件あります。送り直すと、2通届く方がいるかもしれません。");
		again.presses("このままにする").sees("届いたか不明なものは、このままにします。");
		second.presses("更新").sees("届いたか不明: 1件").doesNotSee("届いたかどうか不明なものが");
		again.presses("この宛先にもう一度送る").sees("送り直すものはありません。");
		assertThat(deeds()).endsWith("announcement.resent", "announcement.left");
	}

	@Test
	void whoeverSaysToHaveReadItHasIt() {
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		Seen second = Press.sent(as(Press.KOBAYASHI), WELFARE);
		this.deliveries.run();
		this.mailbox.last(ITO).presses("確認しました");
		Seen report = second.presses("更新").sees("「確認しました」: 1人").doesNotSee("不明", "残って");
		report.presses("取り消す").presses("取り消す");
		this.deliveries.run();
		second.presses("更新").sees("取り消せず（カードが残っていることがあります）: 1件").doesNotSee("不明");
	}

	@Test
	void theThreadOfAChannelIsLinked() {
		assertThat(this.report.presses("更新").answer().findValuesAsString("url")).singleElement()
			.asString()
			.startsWith("https://teams.microsoft.com/l/message/19%3Arpa%40thread.tacv2/m");
	}

	@Test
	void theReportIsHadAsATable() {
		Seen export = this.report.presses("CSV で受け取る")
			.sees("「年末調整のお知らせ」の配信レポートです。リンクは10分間だけ有効です。氏名を含みますので、取り扱いにご注意ください。");
		assertThat(export.answer().findValuesAsString("url")).singleElement()
			.asString()
			.matches("http://localhost:.*/announcements/[A-Za-z0-9_-]{43}\\.csv");
		assertThat(deeds()).endsWith("announcement.exported");
	}

}
