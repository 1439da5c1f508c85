package dev.manabi.workdays.chat;

import dev.manabi.Dialogues;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators hear in time that holidays are missing, and of which year.
 */
@ManabiTest
class HolidayNoticesDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@BeforeEach
	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM notice_told").update();
		this.clock.moveTo("2026-11-22");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"2027-10-03; JA; 【研修担当の方へ】2028年の祝日がまだ登録されていません。このままでは、2028年は祝日も開庁日として扱い、お知らせを送ってしまいます。"
					+ "内閣府の「国民の祝日」CSV（syukujitsu.csv）を内閣府のホームページから入手し、そのままこのチャットにお送りください。",
			"2028-01-04; EN; '[For coordinators] I don’t know the national holidays of 2028 yet. Without them, messages would go out on that year’s "
					+ "holidays as on working days. Please get the Cabinet Office’s CSV of national holidays (syukujitsu.csv) "
					+ "from its website and send me the file here as it is.'" })
	void coordinatorsHearOnceOfAYearThatIsMissing(String day, Language language, String notice) {
		this.clock.moveTo(day);
		assertThat(this.dialogues.as("小林 恵", language).presses("help").lines()).contains(notice);
		assertThat(this.dialogues.as("小林 恵", language).presses("help").lines()).doesNotContain(notice);
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-22, 小林 恵", "2027-10-02, 小林 恵", "2027-10-03, 鈴木 直樹" })
	void nobodyHearsTooEarlyAndNobodyElseHears(String day, String name) {
		this.clock.moveTo(day);
		assertThat(this.dialogues.as(name, Language.JA).presses("help").lines())
			.noneMatch((line) -> line.contains("祝日がまだ"));
	}

}
