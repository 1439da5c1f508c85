package dev.manabi.conversation;

import java.util.List;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What words would change is asked first.
 */
@ManabiTest
class ConfirmDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	@Test
	void isRecordedOnceItIsConfirmed() {
		Seen asked = this.dialogues.as("伊藤 彩香", Language.JA)
			.says("RPAの担当になりました")
			.sees("「RPA・AI-OCRを利用する業務」のご担当として記録してよろしいですか？")
			.doesNotSee("記録しました");
		assertThat(kept()).isEmpty();
		asked.presses("はい、記録する").sees("「RPA・AI-OCRを利用する業務」をご担当として記録しました。");
		assertThat(kept()).containsExactly("rpa-ai-ocr-operations YES");
	}

	@Test
	void isRecordedInEnglish() {
		this.dialogues.as("伊藤 彩香", Language.EN)
			.says("I’m not in charge of RPA")
			.sees("Shall I note that you are not in charge of work that uses RPA or AI-OCR?")
			.presses("Yes, note it")
			.sees("Noted: you are not in charge of work that uses RPA or AI-OCR.");
		assertThat(kept()).containsExactly("rpa-ai-ocr-operations NO");
	}

	@ParameterizedTest
	@CsvSource({ "JA, RPAの担当になりました, いいえ, わかりました。何も変えていません。", "JA, RPAの担当ではありません, いいえ, わかりました。何も変えていません。",
			"EN, I’m in charge of RPA now, No, All right. Nothing has been changed." })
	void noChangesNothing(Language language, String text, String no, String said) {
		assertThat(this.dialogues.as("伊藤 彩香", language).says(text).presses(no).lines()).containsExactly(said);
		assertThat(kept()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAの担当になりましたか？", "RPAの担当は誰ですか？", "RPAの担当になったらどうなる？", "RPAの担当になりたい",
			"Am I in charge of RPA?", "Who is in charge of RPA?" })
	void aQuestionOrAWishRecordsNothing(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(text).doesNotSee("記録してよろしいですか", "Shall I note", "記録しました", "Noted");
		assertThat(kept()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "RPAの担当ではありません", "RPAの担当になっていません", "I’m not in charge of RPA" })
	void whoDeniesItIsNotAskedWhetherTheyAreInCharge(String text) {
		this.dialogues.as("伊藤 彩香", Language.JA).says(text).doesNotSee("のご担当として記録してよろしいですか", "that you are in charge");
		assertThat(kept()).isEmpty();
	}

	@Test
	void amongOthersItIsAskedApart() {
		Seen seen = this.dialogues.as("伊藤 彩香", Language.JA).amongOthers().says("RPAの担当になりました");
		assertThat(seen.lines()).isEmpty();
		assertThat(seen.apart().toString()).contains("記録してよろしいですか");
		assertThat(kept()).isEmpty();
	}

	private List<String> kept() {
		return this.jdbc.sql("SELECT duty, in_charge FROM duty_answer")
			.query((row, _) -> row.getString("duty") + (row.getBoolean("in_charge") ? " YES" : " NO"))
			.list();
	}

}
