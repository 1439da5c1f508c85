package dev.manabi.ledger.chat;

import java.util.List;
import java.util.Map;
import java.nio.charset.StandardCharsets;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators read in plain words what was changed.
 */
@ManabiTest
class AuditLogDialogueTests {

	private static final String ITO = "6fced11d-2bd8-41e6-847a-8387cdde8d51";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private AuditLog log;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget(@Autowired JdbcClient jdbc) {
		this.clock.moveTo("2026-11-22");
		for (String table : List.of("audit_entry", "role_decision", "role_report", "duty_answer", "notice_told",
				"upload", "completion_correction", "completion")) {
			jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "変更の記録", "監査ログ", "Audit log", "What was changed?" })
	void isAskedByWords(String text) {
		this.dialogues.as("小林 恵", Language.JA).havingChosenIt().says(text).sees("該当する変更の記録はありません。");
	}

	@ParameterizedTest
	@CsvSource({
			"JA, 変更の記録（3件）を、新しい順に表示しています。, 役割を設定：デジタル推進リーダー人財、2027年3月31日(水)まで, 対象：伊藤 彩香, "
					+ "2026年11月22日(日) 12:00　小林 恵, 「役割が違います」の申し出：デジタル推進リーダー人財, 2026年11月22日(日) 12:00　伊藤 彩香, 業務の担当であると回答：",
			"EN, 'Changes, the latest first: 3', 'Role set: Digital Promotion Leader, until Wed 31 Mar 2027', About 伊藤 彩香., "
					+ "'Sun 22 Nov 2026, 12:00 · 小林 恵', Role reported as wrong: Digital Promotion Leader, "
					+ "'Sun 22 Nov 2026, 12:00 · 伊藤 彩香', Said to be in charge of a duty: " })
	void saysWhatWasChangedByWhomAndWhen(Language language, String lead, String set, String whom, String kobayashi,
			String reported, String ito, String duty) {
		change();
		Seen seen = this.dialogues.as("小林 恵", language).presses("audit-log").sees(lead, set, kobayashi, reported, ito);
		assertThat(seen.lines().stream().map(String::strip)).contains(whom);
		assertThat(seen.lines()).anyMatch((line) -> line.startsWith(duty) && line.contains("RPA"));
		assertThat(seen.answer().toString()).doesNotContain("secret", ITO);
	}

	@Test
	void isNarrowedToAPersonAndAKind() {
		change();
		this.dialogues.as("鈴木 直樹", Language.JA).presses("in-charge", Map.of("duty", "my-number"));
		Seen all = this.dialogues.as("小林 恵", Language.JA).presses("audit-log");
		Seen ito = all.presses("絞り込んで表示", Map.of("who", "伊藤", "kind", "all"));
		ito.sees("伊藤 彩香さんが行った変更と、伊藤 彩香さんについての変更（3件）を、新しい順に表示しています。").doesNotSee("鈴木");
		Seen roles = ito.presses("絞り込んで表示", Map.of("who", "", "kind", "role"));
		roles.sees("伊藤 彩香さんが行った変更と、伊藤 彩香さんについての変更のうち、「役割」（2件）を、新しい順に表示しています。").doesNotSee("業務の担当であると");
		roles.presses("すべての変更").sees("変更の記録（4件）を、新しい順に表示しています。");
		all.presses("絞り込んで表示", Map.of("who", "", "kind", "duty")).sees("「担当業務」の変更の記録（2件）を、新しい順に表示しています。");
		all.presses("絞り込んで表示", Map.of("who", "", "kind", "word")).sees("該当する変更の記録はありません。");
	}

	@Test
	void nobodyFoundIsSaidAndNobodyIsGuessed() {
		change();
		this.dialogues.as("小林 恵", Language.EN)
			.presses("audit-log", Map.of("who", "nobody at all"))
			.sees("Nobody was found. Please check what you typed. People who have left cannot be looked up here.")
			.doesNotSee("Role set");
	}

	@ParameterizedTest
	@CsvSource({ "person, nonsense", "person, 00000000-0000-4000-8000-000000000000 OR 1=1", "kind, nonsense",
			"kind, completion.recorded", "from, -5", "from, 999999", "from, x" })
	void aForgedButtonDoesNoHarm(String slot, String value) {
		change();
		assertThat(this.dialogues.as("小林 恵", Language.JA).presses("audit-log", Map.of(slot, value)).lines())
			.contains("変更の記録（3件）を、新しい順に表示しています。");
	}

	@ParameterizedTest
	@EnumSource
	void isForCoordinatorsOnly(Language language) {
		change();
		this.dialogues.as("伊藤 彩香", language).presses("audit-log").doesNotSee("小林", "12:00");
		this.dialogues.as("小林 恵", language).says((language == Language.JA) ? "ヘルプ" : "help");
		assertThat(this.dialogues.as("小林 恵", language)
			.says((language == Language.JA) ? "ヘルプ" : "help")
			.answer()
			.toString()).contains((language == Language.JA) ? "変更の記録" : "Audit log");
		assertThat(this.dialogues.as("小林 恵", language).amongOthers().presses("audit-log").answer().has("apart"))
			.isTrue();
	}

	@Test
	void whoIsNoPersonIsTheSource() {
		for (String by : List.of("xapi:lms", "import:list_of_2026.csv", "leavers", "something-else",
				"00000000-0000-0000-0000-000000000000", "00000000-0000-4000-8000-000000000009")) {
			this.log.note(new Deed(by, "completion.recorded", ITO, "course no-more 2026-11-20 LIST", by));
		}
		assertThat(String.join("\n", this.dialogues.as("小林 恵", Language.JA).presses("audit-log").lines())).contains(
				"学習システム（lms）", "取り込み（list\\_of\\_2026.csv）", "退職した方の情報の自動消去", "something-else", "情報を消去した方",
				"名簿にない方（00000000-0000-4000-8000-000000000009）", "研修の修了を記録：course、no-more、2026年11月20日(金)、出席名簿");
	}

	@Test
	void aSessionIsNamedWithItsTime() {
		this.log.note(new Deed("sessions", "session.promoted", ITO, "rpa-ai-ocr 2026-12-01T10:00", ""));
		this.dialogues.as("小林 恵", Language.JA)
			.presses("audit-log")
			.sees("空いた席を割り当て：RPA・AI-OCR 利活用、2026年12月1日(火) 10:00");
	}

	@Test
	void aTransferNamesItsSkills() {
		this.log.note(new Deed("roster", "transfer.noticed", ITO, "rpa-ai-ocr,no-more → rpa-ai-ocr", ""));
		this.dialogues.as("小林 恵", Language.EN)
			.presses("audit-log")
			.sees("What is required changed with a transfer: Using RPA and AI-OCR, no-more → Using RPA and AI-OCR");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 表を取り込み：受講記録（追加 2 行、変更 0 行、取り込み済み 0 行）; 研修の申込み受付; サーバーでの操作; 異動などにより必要なスキルが変更：RPA・AI-OCRの活用 → no-more",
			"EN; 'Table taken: training records (added: 2, changed: 0, known already: 0)'; Sign-up for sessions; Somebody on the server; What is required changed with a transfer: Using RPA and AI-OCR → no-more" })
	void showsNoInternals(Language language, String tally, String itself, String server, String transfer) {
		String list = "職員番号,研修ID,受講日\r\n004058,security-basic-elearning,2026-11-20\r\n"
				+ "007742,security-basic-elearning,2026-11-20\r\n";
		this.dialogues.as("小林 恵", language)
			.havingChosenIt()
			.sends("of-somebody.csv", list)
			.presses((language == Language.JA) ? "取り込む" : "Take it");
		this.log.note(new Deed("cli", "roster.added-to", ITO, "", ""));
		this.log.note(new Deed("sessions", "session.promoted", ITO, "bpr-course 2027-02-18T14:00", ""));
		this.log.note(new Deed("roster", "transfer.noticed", ITO, "rpa-ai-ocr → no-more", ""));
		Seen seen = this.dialogues.as("小林 恵", language).presses("audit-log").sees(tally);
		String all = String.join("\n", seen.lines());
		assertThat(all).contains(itself, server);
		assertThat(all).contains(transfer.substring(0, 8)).contains(" → no-more").doesNotContain("cli", "seat became");
		assertThat(this.jdbc.sql("SELECT why FROM audit_entry WHERE what = 'import.taken'")
			.query((row, _) -> row.getString(1))
			.list()).containsExactly("");
	}

	@ParameterizedTest
	@ValueSource(strings = { "長", "*", "\"", "😀" })
	void muchIsPagedAndEveryPageIsSmall(String letter) {
		for (int i = 0; i < 30; i++) {
			this.log.note(new Deed(ITO, "completion.withdrawn", ITO, "no" + i + " " + letter.repeat(200),
					letter.repeat(240)));
		}
		Seen page = this.dialogues.as("小林 恵", Language.JA).presses("audit-log");
		int seen = 0;
		for (int pages = 1; pages <= 4; pages++) {
			assertThat(page.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
			seen += (int) page.lines().stream().filter((line) -> line.contains("：no")).count();
			String next = page.answer()
				.findValuesAsString("title")
				.stream()
				.filter((title) -> title.startsWith("次へ"))
				.findFirst()
				.orElse("前へ");
			page = page.presses(next);
		}
		assertThat(seen).isEqualTo(30);
	}

	private void change() {
		var ito = this.dialogues.as("伊藤 彩香", Language.JA);
		ito.presses("in-charge", Map.of("duty", "rpa-ai-ocr-operations"));
		this.dialogues.as("小林 恵", Language.JA)
			.presses("save-roles", Map.of("person", ITO, "roles", "leader", "until", "2027-03-31"));
		ito.presses("send-role-report", Map.of("roles", "leader", "words", "secret"));
	}

}
