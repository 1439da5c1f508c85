package dev.manabi.training.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What the person’s word does not suffice for waits until their manager or a coordinator
 * has confirmed it.
 */
@ManabiTest
class ConfirmationsDialogueTests {

	private static final Map<String, String> OJT = Map.of("course", "rpa-ojt");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM notice_told").update();
	}

	@Test
	void theManagerConfirmsTrainingOnTheJobWithOnePress() {
		as("伊藤 彩香").presses("record-completion", OJT)
			.sees("ご本人の申告として記録し、上司（髙橋 美智子さん）または研修担当が確認すると受講済みになります。")
			.presses("記録する");
		Seen turn = as("髙橋 美智子").says("こんにちは");
		turn.sees("受講の確認のお願い");
		turn.pressesOnTheLast("確認する", Map.of());
		as("伊藤 彩香").says("こんにちは").sees("「RPAシナリオ作成OJT（デジタル推進室による伴走支援）」の受講が確認され、受講済みになりました。");
		as("伊藤 彩香").presses("history").sees("2026年11月22日(日)・上司の確認", "受講済み");
	}

	@Test
	void whatIsNotConfirmedDoesNotCountAndIsTold() {
		as("伊藤 彩香").presses("save-completion", OJT);
		as("髙橋 美智子").says("確認待ちの受講").sees("確認待ちの受講は1件あります。").presses("確認できない");
		as("伊藤 彩香").says("こんにちは").sees("「RPAシナリオ作成OJT（デジタル推進室による伴走支援）」の受講は確認できませんでした。お心当たりがあれば、上司または研修担当へお尋ねください。");
		as("伊藤 彩香").presses("history").sees("確認できなかったため、受講済みになっていません");
		as("髙橋 美智子").says("確認待ちの受講").sees("確認待ちの受講はありません。");
	}

	@Test
	void aCertificateWaitsForTheManagerOrACoordinator() {
		as("伊藤 彩香").presses("save-completion",
				Map.of("course", "manabi-dx", "certificate", "https://certificates.example.jp/1"));
		as("小林 恵").says("確認待ちの受講").sees("[修了証を開く](https://certificates.example.jp/1)").presses("確認する");
		as("伊藤 彩香").presses("history").sees("2026年11月22日(日)・研修担当の確認");
	}

	@ParameterizedTest
	@ValueSource(strings = { "鈴木 直樹", "佐藤 健一", "伊藤 彩香" })
	void nobodyElseConfirmsAndNobodyTheirOwn(String name) {
		as("伊藤 彩香").presses("save-completion", OJT);
		as(name).presses("decide-completion", Map.of("completion", record(), "verdict", "yes"))
			.sees("この受講を確認できるのは、報告した方の上司または研修担当です。");
		as("伊藤 彩香").presses("history").sees("確認待ち");
	}

	@Test
	void whoComesSecondSeesWhatWasDecided() {
		as("伊藤 彩香").presses("save-completion", OJT);
		as("髙橋 美智子").presses("decide-completion", Map.of("completion", record(), "verdict", "yes"));
		as("小林 恵").presses("decide-completion", Map.of("completion", record(), "verdict", "no"))
			.sees("伊藤 彩香さんの「RPAシナリオ作成OJT（デジタル推進室による伴走支援）」の受講を確認しました。");
	}

	@Test
	void whatWasTakenBackIsNotConfirmed() {
		Seen noted = as("伊藤 彩香").presses("save-completion", OJT);
		String id = record();
		noted.presses("取り消す");
		as("髙橋 美智子").presses("decide-completion", Map.of("completion", id, "verdict", "yes"))
			.sees("この報告は、ご本人が取り消しました。");
	}

	@Test
	void whatIsConfirmedIsNotTakenBackByOneself() {
		Seen noted = as("伊藤 彩香").presses("save-completion", OJT);
		as("髙橋 美智子").presses("decide-completion", Map.of("completion", record(), "verdict", "yes"));
		noted.presses("取り消す").sees("この記録は、ご本人が報告したものではないか、すでに確認されているため、取り消せません。誤りがあれば研修担当へお知らせください。");
	}

	@Test
	void managersSeeTheirOwnPeopleAndOnlyWhatIsMandatory() {
		as("伊藤 彩香").presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		as("髙橋 美智子").says("部下の受講状況は？").sees("あなたの部下3人の、必修の研修（◎と全職員必須）の状況です。", "伊藤 彩香").doesNotSee("RPA", "中村 さくら");
		as("伊藤 彩香").presses("team-progress").sees("職員名簿に、あなたを上司とする職員はいません。");
		this.jdbc.sql("DELETE FROM duty_answer").update();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

	private String record() {
		return this.jdbc.sql("SELECT id FROM completion ORDER BY place DESC FETCH FIRST 1 ROWS ONLY")
			.query((row, _) -> row.getString(1))
			.single();
	}

}
