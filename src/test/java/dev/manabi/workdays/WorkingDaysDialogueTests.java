package dev.manabi.workdays;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
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

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see when the office is closed.
 */
@ManabiTest
class WorkingDaysDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private KnownDays known;

	@Autowired
	private TestClock clock;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		WorkdaysForgotten.in(this.jdbc, this.known);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 開庁日; 勤務時間：月曜日から金曜日の9:00～17:00。それ以外の時間には、お知らせを送りません。; 2026年12月29日(火)～2026年12月31日(木): 毎年の閉庁日; 2027年2月11日(木): 建国記念の日; 祝日が登録されている年：2026、2027",
			"JA; 閉庁日; 勤務時間：月曜日から金曜日の9:00～17:00。それ以外の時間には、お知らせを送りません。; 2026年11月23日(月): 勤労感謝の日; 2027年1月1日(金): 元日; 祝日が登録されている年：2026、2027",
			"EN; When is the office closed?; Working hours: 9:00–17:00, Monday to Friday. I send nothing at other times.; Tue 29 Dec 2026 – Thu 31 Dec 2026: Closed each year; Mon 11 Jan 2027: Coming of Age Day; National holidays known: 2026, 2027" })
	void theNextMonthsAreShown(Language language, String text, String hours, String closed, String holiday,
			String years) {
		Seen seen = this.dialogues.as("小林 恵", language).says(text);
		seen.sees(hours, closed, holiday, years);
		assertThat(seen.lines()).noneMatch((line) -> line.contains("2027年2月23日") || line.contains("23 Feb 2027"));
	}

	@Test
	void whatWasSentIsShown() {
		this.dialogues.as("小林 恵", Language.JA)
			.sends("closures.csv", "日付,開始,終了,理由\n,2027-02-04,2027-02-09,*庁舎*移転\n")
			.presses("取り込む");
		this.dialogues.as("小林 恵", Language.JA).presses("working-days").sees("2027年2月4日(木)～2027年2月9日(火): \\*庁舎\\*移転");
	}

	@Test
	void aTimeWithoutClosuresAndHolidaysIsSaid() {
		this.clock.moveTo("2029-05-07");
		this.dialogues.as("小林 恵", Language.JA)
			.presses("working-days")
			.sees("ありません。", "祝日が登録されている年はありません。内閣府の「国民の祝日」CSV（syukujitsu.csv）をお送りください。");
	}

	@Test
	void othersAreRefused() {
		assertThat(this.dialogues.as("鈴木 直樹", Language.JA).presses("working-days").lines())
			.noneMatch((line) -> line.contains("勤務時間"));
	}

}
