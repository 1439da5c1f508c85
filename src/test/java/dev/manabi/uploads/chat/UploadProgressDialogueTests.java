package dev.manabi.uploads.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is seen of a large table while it is taken.
 */
class UploadProgressDialogueTests extends UploadsDialogue {

	private static final String LIST = HEADINGS + "004058,security-basic-elearning,2026-11-20\r\n";

	@AfterEach
	void nobodyIsAtIt() {
		this.jdbc.sql("UPDATE upload_turn SET upload = NULL, runner = NULL, held_until = NULL").update();
	}

	@ParameterizedTest
	@ValueSource(strings = { "取り込む", "やめる" })
	void howFarItIs(String button) {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		begun(dryRun, "2100-01-01");
		Seen working = dryRun.presses(button).sees("取り込んでいます", "100,000 行のうち 42,000 行まで進みました。");
		assertThat(working.answer().at("/refresh/action/verb").asString()).isEqualTo("upload");
		working.presses("進み具合を見る").sees("100,000 行のうち 42,000 行まで進みました。");
		assertThat(recorded()).isZero();
	}

	@Test
	void whatHasStoppedCanBeTakenAgain() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		begun(dryRun, "2000-01-01");
		dryRun.presses(TAKE).sees("受講記録を取り込みました");
		assertThat(recorded()).isOne();
	}

	@Test
	void thatItHasStoppedIsSaid() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		begun(dryRun, "2000-01-01");
		String draft = dryRun.answer().findValue("draft").asString();
		this.megumi.presses("upload", Map.of("draft", draft))
			.sees("前回の取り込みは途中で止まりました。何も取り込まれていません。もう一度「取り込む」を押してください。");
	}

	@Test
	void anotherIsNotTakenMeanwhile() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		this.jdbc
			.sql("UPDATE upload_turn SET upload = 'other', runner = 'other', held_until = "
					+ "TIMESTAMP WITH TIME ZONE '2100-01-01 00:00:00+00', done = 1, total = 2")
			.update();
		dryRun.presses(TAKE).sees("ほかの表を取り込んでいるところです。しばらくしてから、もう一度押してください。");
		assertThat(recorded()).isZero();
	}

	private void begun(Seen dryRun, String until) {
		this.jdbc.sql(
				"UPDATE upload_turn SET upload = :upload, runner = 'other', done = 42000, total = 100000, held_until = "
						+ "TIMESTAMP WITH TIME ZONE '" + until + " 00:00:00+00'")
			.param("upload", dryRun.answer().findValue("draft").asString())
			.update();
	}

}
