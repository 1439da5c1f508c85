package dev.manabi.uploads.chat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.training.Completion;
import dev.manabi.training.Evidence;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.ClassPathResource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator sends lists of completions.
 */
class CompletionImportDialogueTests extends UploadsDialogue {

	private static final String LIST = HEADINGS + "004058,security-basic-elearning,2026-11-20\r\n"
			+ "007742,security-basic-elearning,2026/11/20\r\n";

	@Test
	void aBrokenRowIsNamedAndOnceMendedAllIsTaken() {
		Seen broken = this.megumi.sends("list.csv", LIST + "999999,security-basic-elearning,2026-11-20\r\n")
			.sees("受講記録の取り込みの確認", "追加: 2 行", "取り込めない: 1 行", "4行目: 「職員番号: 999999」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません）");
		assertThat(broken.answer().toString()).doesNotContain("take-upload");
		this.megumi.sends("list.csv", LIST)
			.sees("追加: 2 行", "取り込めない: 0 行", FINE)
			.presses(TAKE)
			.sees("受講記録を取り込みました", "追加: 2 行");
		Completion completion = of("鈴木 直樹").getFirst();
		assertThat(completion.state()).isEqualTo(Completion.State.COUNTS);
		assertThat(completion.claim().evidence()).isEqualTo(Evidence.LIST);
		assertThat(completion.claim().source()).isEqualTo("import:list.csv");
		assertThat(completion.claim().day()).isEqualTo("2026-11-20");
		assertThat(this.jdbc.sql("SELECT what FROM audit_entry ORDER BY place").query(String.class).list())
			.containsExactly("completion.recorded", "completion.recorded", "import.taken");
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		this.megumi.sends("list.csv", LIST).presses(TAKE);
		Seen again = this.megumi.sends("list.csv", LIST + "004058,security-basic-elearning,2026-11-20\r\n")
			.sees("追加: 0 行", "取り込み済み（変更なし）: 3 行", "すべて取り込み済みです。何もする必要はありません。");
		assertThat(again.answer().toString()).doesNotContain("take-upload");
		assertThat(recorded()).isEqualTo(2);
	}

	@Test
	void pressedTwiceItIsTakenOnce() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		dryRun.presses(TAKE);
		dryRun.presses(TAKE).sees("受講記録を取り込みました");
		assertThat(recorded()).isEqualTo(2);
	}

	@Test
	void whatHasChangedSinceIsShownInsteadOfTaken() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		this.megumi.sends("other.csv", HEADINGS + "004058,security-basic-elearning,2026-11-20\r\n").presses(TAKE);
		dryRun.presses(TAKE)
			.sees("ご確認の間に、名簿や研修カタログ、記録に変更がありました。何も取り込んでいません。今の内容を確かめて、もう一度押してください。", "追加: 1 行", "取り込み済み（変更なし）: 1 行")
			.presses(TAKE)
			.sees("受講記録を取り込みました");
		assertThat(recorded()).isEqualTo(2);
	}

	@Test
	void onlyItsSenderTakesOrDropsIt() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		String draft = dryRun.answer().findValue("draft").asString();
		for (String intent : new String[] { "take-upload", "drop-upload", "upload" }) {
			this.dialogues.as("伊藤 彩香", Language.JA)
				.presses(intent, Map.of("draft", draft))
				.sees("申し訳ありません。これは研修担当の方だけがお使いいただけます。");
		}
		this.jdbc.sql("UPDATE upload SET sent_by = '00000000-0000-4000-8000-000000000000'").update();
		dryRun.presses(TAKE).sees("このファイルは、ほかの研修担当の方がお送りになったものです。お送りになったご本人だけが操作できます。");
		assertThat(recorded()).isZero();
	}

	@Test
	void othersCantSendAny() {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.sends("list.csv", LIST)
			.sees("申し訳ありません。ファイルの受け取りは研修担当の方に限っています。お送りいただいたファイルは開いていません。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "備", "*", "<", "\uD842\uDFB7" })
	void longRemarksInAWrongColumnKeepTheCardSmall(String letter) {
		String row = "004058,security-basic-elearning," + letter.repeat(1_000) + "\r\n";
		Seen seen = this.megumi.sends("list.csv", HEADINGS + row.repeat(10)).sees("取り込めない: 10 行");
		assertThat(seen.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		assertThat(seen.answer().toString()).contains("…」を読み取れません");
	}

	@Test
	void longHeadingsAreNamedByTheirBeginning() {
		String text = this.megumi.sends("list.csv", "職員番号,受講日," + "備".repeat(1_000) + "\r\n1,2,3\r\n")
			.answer()
			.toString();
		assertThat(text).contains("備".repeat(60) + "…").doesNotContain("備".repeat(61));
	}

	@Test
	void aDroppedOneIsGone() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		dryRun.presses("やめる").sees("取り込みをやめました。何も変わっていません。");
		dryRun.presses(TAKE).sees("このファイルは、取りやめたか、保存期間の1日を過ぎています。取り込みがお済みでなければ、もう一度お送りください。");
	}

	@Test
	void itIsForgottenAfterADay() {
		Seen dryRun = this.megumi.sends("list.csv", LIST);
		this.clock.moveTo("2026-11-24");
		dryRun.presses(TAKE).sees("このファイルは、取りやめたか、保存期間の1日を過ぎています。取り込みがお済みでなければ、もう一度お送りください。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "0-0-0-0", "3-0-0-0", "", "nonsense" })
	void aForgedViewOfItDoesNoHarm(String seen) {
		String draft = this.megumi.sends("list.csv", LIST).answer().findValue("draft").asString();
		this.megumi.presses("take-upload", Map.of("draft", draft, "seen", seen)).sees("追加: 2 行");
		assertThat(recorded()).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';',
			textBlock = """
					999999,security-basic-elearning,2026-11-20; 「職員番号: 999999」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません）
					,security-basic-elearning,2026-11-20; 「職員番号」か「ユーザー名」を書いてください
					004058,nonsense,2026-11-20; 「研修ID: nonsense」という研修は、研修カタログにありません
					004058,,2026-11-20; 「研修ID」か「スキル」を書いてください
					004058,security-basic-elearning,; 「受講日」がありません
					004058,security-basic-elearning,2026-11-23; 「受講日: 2026-11-23」は、まだ先の日です
					004058,security-basic-elearning,2026-02-30; 「受講日: 2026-02-30」を読み取れません。例: 2026-11-27, 2026/11/27, 令和8年11月27日, R8.11.27
					004058,security-basic-elearning,11/20/26; 「受講日: 11/20/26」は、どの日か決められません。2026-11-27, 2026/11/27, 令和8年11月27日, R8.11.27 のように、年から書いてください
					004058,security-basic-elearning,2026-11-20,more; 見出しは3列ですが、項目が4個あります
					""")
	void eachFaultIsNamed(String row, String problem) {
		this.megumi.sends("list.csv", HEADINGS + row + "\r\n").sees("2行目: " + problem);
	}

	@Test
	void manyFaultsArePaged() {
		String rows = "999999,security-basic-elearning,2026-11-20\r\n".repeat(25);
		this.megumi.sends("list.csv", HEADINGS + rows)
			.sees("取り込めない行が 25 行あるため、このファイルはまだ取り込めません。1行でも誤りがあると、全体を取り込みません。次の行を直して（または削除して）、もう一度お送りください。")
			.presses("次へ（残り15件）")
			.sees("12行目: 「職員番号: 999999」の方は名簿にいません（退職した方と、まだ名簿にない方の行は取り込めません）");
	}

	@ParameterizedTest
	@ValueSource(strings = { "4058", "004058", "0004058", "４０５８" })
	void zerosThatASpreadsheetTookAreFoundAgain(String number) {
		this.megumi.sends("list.csv", HEADINGS + number + ",security-basic-elearning,2026-11-20\r\n").presses(TAKE);
		assertThat(of("鈴木 直樹")).hasSize(1);
	}

	@ParameterizedTest
	@ValueSource(strings = { "2026-11-20", "2026/11/20", "2026年11月20日", "令和8年11月20日", "R8.11.20", "r08/11/20",
			"20261120", "46346", "2026/11/20(金)", "2026/11/20 0:00", "２０２６年１１月２０日" })
	void theDayIsUnderstood(String day) {
		this.megumi.sends("list.csv", HEADINGS + "004058,security-basic-elearning," + day + "\r\n").presses(TAKE);
		assertThat(of("鈴木 直樹").getFirst().claim().day()).isEqualTo("2026-11-20");
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-8", "UTF-8-BOM", "UTF-16LE", "windows-31j" })
	void asExcelWritesIt(String encoding) {
		boolean tabs = encoding.equals("UTF-16LE");
		String table = "氏名,ユーザー名,研修名,受講日\r\n\"髙橋　美智子\",takahashi.michiko@city.example.jp,①,2026/11/20\r\n".replace("①",
				"情報セキュリティ基礎研修（eラーニング）");
		String text = tabs ? table.replace(',', '\t') : table;
		boolean mark = encoding.equals("UTF-8-BOM") || tabs;
		byte[] content = ((mark ? "\uFEFF" : "") + text)
			.getBytes(encoding.equals("UTF-8-BOM") ? StandardCharsets.UTF_8 : Charset.forName(encoding));
		this.megumi.sends("list.csv", content).presses(TAKE).sees("受講記録を取り込みました");
		assertThat(of("髙橋 美智子")).hasSize(1);
	}

	@Test
	void aWorkbookOfLibreOfficeIsTakenAndItsSheetNamed() throws IOException {
		byte[] workbook = new ClassPathResource("imports/libreoffice.xlsx").getContentAsByteArray();
		this.megumi.sends("list.xlsx", workbook).sees("読み取ったシート: 受講記録", "追加: 5 行").presses(TAKE).sees("受講記録を取り込みました");
		assertThat(of("髙橋 美智子").getFirst().claim().day()).isEqualTo("2026-11-18");
	}

	@Test
	void aWorkbookThatCantBeReadIsRefused() throws IOException {
		byte[] workbook = new ClassPathResource("imports/libreoffice.xls").getContentAsByteArray();
		this.megumi.sends("list.xls", workbook)
			.sees("「list.xls」は読み取れないため、取り込めません。何も変わっていません。\n\n"
					+ "古い形式の Excel ファイル（.xls）か、別の Office ファイルです。「Excel ブック（.xlsx）」か CSV で保存し直してください");
	}

	@Test
	void whatItLacksIsNamed() {
		this.megumi.sends("list.csv", "職員番号,受講日\r\n004058,2026-11-20\r\n")
			.sees("「list.csv」は受講記録の表のようですが、次の列が足りないため、取り込めません。\n\n- スキルまたは研修IDまたは研修名\n\n1行目の見出し: 職員番号, 受講日");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 受講記録のファイルを取り込みたい, 取り込める表, 受講記録",
			"EN, Import attendance records from a file, Tables that can be taken, Training records" })
	void saysWhichTablesItTakes(Language language, String text, String title, String kind) {
		this.dialogues.as("小林 恵", language).havingChosenIt().says(text).sees(title, kind);
	}

}
