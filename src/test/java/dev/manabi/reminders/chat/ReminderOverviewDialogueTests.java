package dev.manabi.reminders.chat;

import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see who is reminded of what, before and after, and try it out on
 * themselves.
 */
class ReminderOverviewDialogueTests extends RemindersStage {

	@Test
	void aCoordinatorSeesWhatWillBeSentAndWhatWas() {
		this.clock.moveTo("2027-01-15");
		coordinator().says("リマインドの予定").sees("伊藤 彩香", "情報セキュリティ(基礎)");
		begins("2027-01-15");
		coordinator().says("リマインドの記録").sees("情報セキュリティ(基礎)（期限 2027年1月29日(金)）", "2027年1月15日(金)\u3000届きました");
		coordinator().presses("reminder-ledger", Map.of("who", "伊藤")).sees("伊藤 彩香").doesNotSee("渡辺 大輔");
		coordinator().presses("reminder-ledger", Map.of("who", "だれか")).sees("「だれか」にあたる職員が見つかりませんでした。");
	}

	@Test
	void theForecastKnowsWhoIsOnLeaveTheDayBefore() {
		this.clock.moveTo("2027-01-14");
		onLeave("2027-01-15", "2027-01-15");
		coordinator().presses("reminder-preview", Map.of("day", "2027-01-15")).doesNotSee("伊藤 彩香");
		coordinator().presses("reminder-preview", Map.of("day", "2027-01-18")).sees("伊藤 彩香").doesNotSee("渡辺 大輔");
	}

	@Test
	void aCoordinatorSendsATestToThemselves() {
		coordinator().says("リマインドの試し送り").sees("ご自分あてに試し送りしました。まもなく届きます。");
		this.deliveries.run();
		this.mailbox.last("小林 恵").sees("これは試し送りです。ボタンのうち、受講の報告や「あとで」は付いていません。", "受講のお知らせ");
		assertThat(this.mailbox.size()).isEqualTo(1);
	}

	@Test
	void whereNobodyIsRemindedNothingIsRun() {
		this.clock.moveTo("2027-01-15");
		String off = "お知らせは、このシステムの設定で止められています（manabi.reminders.enabled）。再開するには、管理者に設定の変更をご依頼ください。";
		coordinator().says("今日のリマインドを送り直す").sees(off);
		coordinator().presses("reminder-run", Map.of("sure", "yes")).sees(off);
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
	}

}
