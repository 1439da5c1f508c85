package dev.manabi.xapi.chat;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.language.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see the learning systems, and switch them.
 */
@ManabiTest
class LearningSystemsDialogueTests {

	private static final String KOBAYASHI = "小林 恵";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	@AfterEach
	void forget() {
		List.of("xapi_statement", "xapi_source", "audit_entry")
			.forEach((table) -> this.jdbc.sql("DELETE FROM " + table).update());
	}

	@ParameterizedTest
	@CsvSource({ "JA, 学習システムとの連携, 学習システムとの連携（2件）, 受け取っています, まだ何も届いていません",
			"JA, LMS連携, 学習システムとの連携（2件）, 受け取っています, まだ何も届いていません",
			"EN, Learning systems, Learning systems (2), Receiving, Nothing has been delivered yet" })
	void coordinatorsSeeThem(Language language, String text, String title, String state, String last) {
		this.dialogues.as(KOBAYASHI, language).says(text).sees(title, "lms", "other", state, last);
	}

	@Test
	void whatCameIsCounted() {
		statement("RECORDED", "2026-11-22T09:00:00+09:00", null, null);
		statement("ASIDE", "2026-11-22T09:00:00+09:00", null, null);
		statement("RECORDED", "2026-11-21T23:59:00+09:00", null, null);
		statement("WAITING", "2026-11-01T00:00:00+09:00", "NOBODY", null);
		statement("WAITING", "2026-10-31T23:59:00+09:00", null, "NO_COURSE");
		this.jdbc.sql(
				"INSERT INTO xapi_source (name, switched_off, last_success) VALUES ('lms', FALSE, TIMESTAMP WITH TIME ZONE '2026-11-22 09:05:00+09:00')")
			.update();
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses("xapi-sources")
			.sees("今日：記録 1件、照合待ち 0件、修了以外の報告 1件", "今月：記録 2件、照合待ち 1件、修了以外の報告 1件", "全部で 2件が照合待ちです。",
					"最後に届いた日時：2026年11月22日(日) 9:05");
	}

	@ParameterizedTest
	@CsvSource({ "JA, lmsの受け取りを停止, lmsからの受け取りを停止しました。これまでの記録は残ります。, 研修担当が停止しています, lmsの受け取りを再開, lmsからの受け取りを再開しました。",
			"EN, Stop receiving from lms, Receiving from lms has been stopped. What was recorded stays., Switched off by a coordinator, Resume receiving from lms, Receiving from lms has been resumed." })
	void aSystemIsSwitchedOffAndOn(Language language, String stop, String stopped, String off, String resume,
			String resumed) {
		Seen switched = this.dialogues.as(KOBAYASHI, language).presses("xapi-sources").presses(stop).sees(stopped, off);
		assertThat(isOff()).isTrue();
		switched.presses(resume).sees(resumed);
		assertThat(isOff()).isFalse();
		assertThat(this.jdbc.sql("SELECT what FROM audit_entry ORDER BY place").query(String.class).list())
			.containsExactly("xapi.switched-off", "xapi.switched-on");
	}

	@Test
	void anOldButtonSwitchesNothingTwice() {
		Seen list = this.dialogues.as(KOBAYASHI, Language.JA).presses("xapi-sources");
		list.presses("lmsの受け取りを停止");
		list.presses("lmsの受け取りを停止").sees("lmsからの受け取りは、すでに停止しています。");
		assertThat(this.jdbc.sql("SELECT count(*) FROM audit_entry").query(Integer.class).single()).isOne();
	}

	@ParameterizedTest
	@CsvSource({ "nowhere, off", "lms, ''", "lms, x", "'', off" })
	void aForgedButtonDoesNoHarm(String source, String to) {
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses("xapi-switch", Map.of("source", source, "to", to))
			.sees("学習システムとの連携（2件）");
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses("xapi-missing", Map.of("source", "nowhere"))
			.sees("学習システムとの連携（2件）");
		assertThat(this.jdbc.sql("SELECT count(*) FROM xapi_source").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "xapi-sources", "xapi-switch", "xapi-missing" })
	void nobodyElseMay(String intent) {
		this.dialogues.as("伊藤 彩香", Language.JA)
			.presses(intent, Map.of("source", "lms", "to", "off"))
			.doesNotSee("lms", "受け取り");
		assertThat(this.jdbc.sql("SELECT count(*) FROM xapi_source").query(Integer.class).single()).isZero();
	}

	@Test
	void whatIsMissingIsToldWithWhatToDo() {
		statement("WAITING", "2026-11-20T09:00:00+09:00", "NOBODY", "NO_COURSE");
		statement("WAITING", "2026-11-21T09:00:00+09:00", "NOBODY", null);
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses("xapi-sources")
			.presses("lmsの照合できないものを見る")
			.sees("lms：照合できない職員と研修（2件）", "職員：new\\_comer@city.example.jp", "2件（最初は2026年11月20日(金)）",
					"このユーザー名や職員番号の方が名簿にいません。名簿に載ると、数分以内に自動で記録します。", "研修：https://lms.city.example.jp/x", "新しい研修")
			.presses("学習システムとの連携に戻る")
			.sees("全部で 2件が照合待ちです。");
	}

	@Test
	void muchThatIsMissingIsPaged() {
		for (int index = 0; index < 20; index++) {
			statement("WAITING", "2026-11-20T09:00:00+09:00", "NOBODY", null);
			this.jdbc.sql("UPDATE xapi_statement SET learner = ? WHERE learner LIKE 'new%'")
				.param("p%02d".formatted(index) + "@example.jp".repeat(28))
				.update();
		}
		Seen page = this.dialogues.as(KOBAYASHI, Language.EN).presses("xapi-missing", Map.of("source", "lms"));
		assertThat(page.answer().toString().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(25 * 1024);
		String next = page.answer()
			.findValuesAsString("title")
			.stream()
			.filter((title) -> title.contains("12"))
			.findFirst()
			.orElseThrow();
		assertThat(String.join("\n", page.lines())).contains("p00@").doesNotContain("p08@");
		assertThat(String.join("\n", page.presses(next).lines())).contains("p08@").doesNotContain("p00@");
	}

	@Test
	void everybodySeesWhatIsReportedOfThem() {
		statement("WAITING", "2026-11-20T09:00:00+09:00", null, "NO_COURSE");
		this.jdbc.sql("UPDATE xapi_statement SET learner = 'Ito.Ayaka@city.example.jp'").update();
		statement("RECORDED", "2026-11-21T09:00:00+09:00", null, null);
		this.jdbc
			.sql("UPDATE xapi_statement SET person_id = '6fced11d-2bd8-41e6-847a-8387cdde8d51' WHERE fate = 'RECORDED'")
			.update();
		assertThat(String.join("\n", this.dialogues.as("伊藤 彩香", Language.JA).presses("my-data").lines()))
			.contains("学習システムからの報告", "まだ受講の記録にできていません）：https://lms.city.example.jp/x 新しい研修", "受講の記録にしました");
		assertThat(String.join("\n", this.dialogues.as("鈴木 直樹", Language.JA).presses("my-data").lines()))
			.doesNotContain("新しい研修", "受講の記録にしました");
	}

	private boolean isOff() {
		return this.jdbc.sql("SELECT switched_off FROM xapi_source WHERE name = 'lms'").query(Boolean.class).single();
	}

	private void statement(String fate, String received, @Nullable String person, @Nullable String course) {
		boolean waits = fate.equals("WAITING");
		this.jdbc
			.sql("""
					INSERT INTO xapi_statement (source, statement, fingerprint, received_at, fate, achieved_on, learner_kind, learner_site,
					    learner, activity, title, person_fault, course_fault)
					VALUES ('lms', random_uuid(), 'x', :received, :fate, DATE '2026-11-20', :kind, '', :learner, :activity, :title, :person,
					    :course)
					""")
			.param("received", OffsetDateTime.parse(received))
			.param("fate", fate)
			.param("kind", waits ? "MBOX" : null)
			.param("learner", waits ? "new_comer@city.example.jp" : null)
			.param("activity", waits ? "https://lms.city.example.jp/x" : null)
			.param("title", waits ? "新しい研修" : null)
			.param("person", person)
			.param("course", course)
			.update();
	}

}
