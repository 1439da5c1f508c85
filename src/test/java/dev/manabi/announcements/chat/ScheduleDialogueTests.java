package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * An announcement goes out at its time, or not at all.
 */
class ScheduleDialogueTests extends AnnouncementStage {

	@Test
	void goesOutAtItsTime() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen scheduled = draft.presses("この日時に送る", Map.of("day", "2026-11-24", "time", "09:00"))
			.sees("送信を予約しました。", "予約済み：2026年11月24日(火) 9:00 に送ります");
		scheduled.presses("この日時に送る", Map.of("day", "2026-11-25", "time", "09:00"))
			.sees("予約済み：2026年11月25日(水) 9:00 に送ります");
		moveTo("2026-11-24");
		assertThat(this.deliveries.run()).isZero();
		moveTo("2026-11-25");
		assertThat(this.deliveries.run()).isEqualTo(4);
		this.mailbox.last(ITO).sees("年末調整のお知らせ");
		scheduled.presses("予約を取り消す").sees("予約がないか、すでに送信が始まっています。");
		moveTo("2026-11-26");
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).endsWith("announcement.scheduled", "announcement.scheduled");
	}

	@Test
	void whatIsScheduledCanBeCalledOffUntilThen() {
		Seen scheduled = Press.draft(coordinator(), Press.WORDS, WELFARE)
			.presses("この日時に送る", Map.of("day", "2026-11-24", "time", "09:00"));
		scheduled.presses("予約を取り消す").sees("予約を取り消しました。下書きに戻っています。");
		moveTo("2026-11-25");
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).endsWith("announcement.unscheduled");
	}

	@ParameterizedTest
	@CsvSource({ "'', 09:00, 送る日付と時刻の両方を指定してください。", "2026-11-24, '', 送る日付と時刻の両方を指定してください。",
			"2026-11-31, 09:00, 送る日付と時刻の両方を指定してください。", "2026-11-24, 25:00, 送る日付と時刻の両方を指定してください。",
			"2026-11-22, 11:59, 送る日時には、いまより後をお選びください。", "2028-01-01, 09:00, 送る日時は、1年以内でお選びください。" })
	void aTimeThatCanNotBeIsRefused(String day, String time, String refusal) {
		Press.draft(coordinator(), Press.WORDS, WELFARE)
			.presses("この日時に送る", Map.of("day", day, "time", time))
			.sees(refusal);
		moveTo("2028-06-01");
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void aSessionThatHasBegunHasNoEnrolButton() {
		String session = "digital-management-seminar 2026-12-16T14:00";
		Press.draft(coordinator(), Press.with(Press.WORDS, "session", session), WELFARE)
			.presses("この日時に送る", Map.of("day", "2026-12-17", "time", "09:00"));
		moveTo("2026-12-17");
		this.deliveries.run();
		assertThat(this.mailbox.last(ITO).answer().findValuesAsString("title")).doesNotContain("この回に申し込む");
	}

}
