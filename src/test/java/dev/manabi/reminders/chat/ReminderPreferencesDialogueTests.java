package dev.manabi.reminders.chat;

import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People choose when they are reminded, and stop what need not be.
 */
class ReminderPreferencesDialogueTests extends RemindersStage {

	@Test
	void mandatoryOnesCantBeStoppedButMovedToAWeekday() {
		ito().says("リマインドを止めて")
			.sees("リマインドの設定",
					"◎の研修、ご担当業務の○の研修、全職員必須の研修のお知らせは、方針で受講が求められているため止められません。届く曜日と時刻は選べます。期限までにその曜日が来ないときは、期限の前にお知らせします。")
			.presses("保存する", Map.of("weekday", "3", "hour", "13", "optional", "no"))
			.sees("お知らせの設定を保存しました。");
		begins("2027-01-15");
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと9日）");
	}

	@Test
	void stopStopsWhatCanBeStoppedAndTellsWhatComes() {
		enrol();
		ito().presses("save-reminders", Map.of("weekday", "3"));
		ito().says("リマインドを止めて")
			.sees("任意のお知らせ（申し込んだ研修の前日のご案内など）を止めました。受講が必要な「情報セキュリティ(基礎)、チャットツール利用、サービスデザイン思考、BPR 利活用、Microsoft365 活用」などのお知らせは、期限に合わせて届きます。");
		begins("2026-12-15");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-20");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと9日）");
	}

	@Test
	void aChosenDayThatWasMissedIsCaughtUp() {
		ito().presses("save-reminders", Map.of("weekday", "3"));
		begins("2027-01-15");
		onLeave("2027-01-20", "2027-01-20");
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-21");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと8日）");
	}

	@Test
	void settingsThatNobodyOffersAreRefused() {
		ito().presses("save-reminders", Map.of("weekday", "7", "hour", "99")).sees("設定を保存できませんでした。曜日と時刻を選び直してください。");
	}

	@Test
	void whoeverStoppedOptionalOnesIsNotRemindedOfSessions() {
		enrol();
		ito().presses("save-reminders", Map.of("optional", "no"));
		begins("2026-12-15");
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

}
