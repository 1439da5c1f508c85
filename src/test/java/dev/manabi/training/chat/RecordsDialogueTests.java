package dev.manabi.training.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People record what they took, take it back, and see how far they are.
 */
@ManabiTest
class RecordsDialogueTests {

	private static final Map<String, String> SECURITY = Map.of("course", "security-basic-elearning");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void whatIsTypedIsConfirmedByOneButton() {
		Seen asked = ito().says("情報セキュリティ(基礎)を受講しました").sees("「情報セキュリティ基礎研修（eラーニング）」の受講を記録しますか？");
		assertThat(recorded()).isEmpty();
		asked.presses("記録する").sees("「情報セキュリティ基礎研修（eラーニング）」を受講済みとして記録しました（2026年11月22日(日)・本人の申告）。");
		assertThat(recorded()).containsExactly("security-basic-elearning 2026-11-22 WORD");
		ito().presses("my-plan").sees("✓ 受講済み　2026年11月22日(日)・本人の申告　有効期限 2027年3月31日(水)");
	}

	@Test
	void theSkillAndTheCourseSayHowFarOneIsAndTakeAReport() {
		String done = "✓ 受講済み　2026年11月22日(日)・本人の申告　有効期限 2027年3月31日(水)";
		ito().presses("skill", Map.of("skill", "security-basic")).sees("未受講　期限 2027年1月29日(金)");
		ito().presses("course", SECURITY)
			.sees("未受講　期限 2027年1月29日(金)")
			.presses("受講を報告する")
			.sees("「情報セキュリティ基礎研修（eラーニング）」の受講を記録しますか？")
			.presses("記録する");
		Seen course = ito().presses("course", SECURITY).sees(done);
		course.doesNotSee("受講を報告する");
		ito().presses("skill", Map.of("skill", "security-basic")).sees(done).doesNotSee("受講を報告する");
		ito().amongOthers().presses("course", SECURITY).doesNotSee("受講済み", "受講を報告する");
	}

	@Test
	void readsInEnglish() {
		ito(Language.EN).says("I finished Information Security (Basic)")
			.sees("Record that you have taken “Information Security Basics (e-learning)”?")
			.presses("Record it")
			.sees("Recorded “Information Security Basics (e-learning)” as taken (Sun 22 Nov 2026, own report).")
			.presses("Undo")
			.sees("The record of “Information Security Basics (e-learning)” has been taken back.");
	}

	@Test
	void theButtonInThePlanRecordsAtOnceAndTakesBack() {
		Seen plan = ito().presses("my-plan").sees("未受講　期限 2027年1月29日(金)");
		Seen done = plan.presses("受講済みにする")
			.sees("「情報セキュリティ基礎研修（eラーニング）」を受講済みとして記録しました（2026年11月22日(日)・本人の申告）。", "伊藤 彩香さんの研修プラン");
		assertThat(recorded()).hasSize(1);
		done.presses("取り消す").sees("「情報セキュリティ基礎研修（eラーニング）」の受講の記録を取り消しました。", "未受講　期限 2027年1月29日(金)");
		ito().says("これまでの受講履歴は？").sees("情報セキュリティ基礎研修（eラーニング）", "取消し済み", "令和8年度（今年度）");
	}

	@Test
	void pressingTwiceRecordsOnce() {
		ito().presses("save-completion", SECURITY);
		ito().presses("save-completion", SECURITY).sees("「情報セキュリティ基礎研修（eラーニング）」を受講済みとして記録しました（2026年11月22日(日)・本人の申告）。");
		assertThat(recorded()).hasSize(1);
	}

	@Test
	void afterTakingBackTheSameIsRecordedAgain() {
		ito().presses("save-completion", SECURITY).presses("取り消す");
		ito().presses("save-completion", SECURITY);
		assertThat(recorded()).hasSize(2);
		ito().presses("progress").sees("必要な研修 5件のうち、1件が受講済みです。");
	}

	@Test
	void anotherPersonsRecordIsRefused() {
		Seen noted = ito().presses("save-completion", SECURITY);
		noted.pressedBy(this.dialogues.as("髙橋 美智子", Language.JA), "取り消す").sees("お探しの受講の記録は、あなたの記録にありません。");
		ito().presses("progress").sees("必要な研修 5件のうち、1件が受講済みです。");
	}

	@ParameterizedTest
	@CsvSource({ "2026-11-23, 受講日が今日より後になっています。今日までの日付を入力してください。", "x, 受講日「x」を読み取れませんでした。2026-11-27 のように入力してください。",
			"2016-11-21, 10年より前の受講は記録できません。受講日をお確かめください。" })
	void aDayThatCannotBeIsRefused(String day, String refusal) {
		ito().presses("save-completion", Map.of("course", "security-basic-elearning", "date", day)).sees(refusal);
		assertThat(recorded()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "save-completion", "complete-in-plan", "record-completion" })
	void aCourseThatIsNotThereIsRefused(String intent) {
		ito().presses(intent, Map.of("course", "nothing")).sees("この研修は現在の研修カタログにありません。「研修を探す」とお尋ねください。");
		assertThat(recorded()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({ "http://example.jp/c", "javascript:alert(1)", "''", "https://" })
	void aCourseOfOthersNeedsACertificate(String link) {
		ito().presses("save-completion", Map.of("course", "manabi-dx", "certificate", link))
			.sees("修了証のリンクを https:// で始まる形で入力してください（1,000文字まで）。");
		assertThat(recorded()).isEmpty();
	}

	@Test
	void aSkillWithSeveralCoursesAsksWhichItWas() {
		Seen which = this.dialogues.as("鈴木 直樹", Language.JA).says("サービスデザイン思考を受講しました").sees("どの研修を受講しましたか？");
		assertThat(which.answer().findValuesAsString("verb")).contains("record-completion")
			.doesNotContain("save-completion");
	}

	@Test
	void withoutAnyNameTheOpenCoursesAreToChooseFrom() {
		ito().presses("record-completion").sees("どの研修を受講しましたか？", "情報セキュリティ基礎研修（eラーニング）");
	}

	@Test
	void aCompletionOfLastYearDoesNotCountWhereItIsRenewed() {
		this.clock.moveTo("2026-03-31");
		ito().presses("save-completion", SECURITY);
		ito().presses("progress").sees("必要な研修 5件のうち、1件が受講済みです。");
		this.clock.moveTo("2026-04-01");
		ito().presses("progress").sees("必要な研修 5件のうち、0件が受講済みです。");
		ito().presses("history").sees("令和7年度", "受講済み");
	}

	@Test
	void whatIsPastItsDayIsOverdue() {
		ito().presses("my-plan");
		this.clock.moveTo("2027-01-30");
		ito().says("期限切れの研修は？").sees("期限を過ぎたものが1件あります。お早めに受講をお願いします。", "未受講　期限 2027年1月29日(金) を過ぎています");
		ito().presses("progress").sees("必要な研修 5件のうち、0件が受講済みです。期限を過ぎたものが1件あります。");
		ito().presses("save-completion", SECURITY);
		ito().presses("overdue").sees("期限を過ぎた研修はありません。");
	}

	@Test
	void theChartHasItsFallbackInWords() {
		ito().presses("save-completion", SECURITY);
		Seen progress = ito().says("私の受講状況は？");
		var chart = progress.answer()
			.findParents("type")
			.stream()
			.filter((it) -> it.path("type").asString().equals("Chart.Donut"))
			.findFirst()
			.orElseThrow();
		assertThat(chart.path("data").findValuesAsString("legend")).containsExactly("受講済み", "未受講");
		assertThat(chart.path("data").get(0).path("value").isNumber()).isTrue();
		assertThat(chart.path("fallback").findValuesAsString("text")).containsExactly("受講済み：1件", "未受講：4件");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			JA; 研修を受講しました;               どの研修を受講しましたか？
			JA; 情報セキュリティ基礎研修を受講しました; 「情報セキュリティ基礎研修（eラーニング）」の受講を記録しますか？
			JA; 私の進捗は？;                     令和8年度の受講状況
			JA; まだ受けていない研修は？;         まだ受けていない研修
			JA; 期限切れの研修はありますか？;     期限を過ぎた研修
			JA; 受講履歴を見たい;                 受講の履歴
			EN; I finished the security training; Record that you have taken “Information Security Basics (e-learning)”?
			EN; Show my progress;                 How far you are in fiscal year 2026
			EN; What training is still open?;     Not taken yet
			EN; Which of my courses are overdue?; Overdue
			EN; Show my training history;         Training you have taken
			""")
	void isUnderstoodAsPeopleSayIt(Language language, String text, String line) {
		ito(language).says(text).sees(line);
		assertThat(recorded()).isEmpty();
	}

	@Test
	void aStrangerRecordsNothing() {
		this.dialogues.asStranger(Language.JA).presses("save-completion", SECURITY);
		this.dialogues.asStranger(Language.JA).presses("complete-in-plan", SECURITY);
		assertThat(recorded()).isEmpty();
	}

	@Test
	void amongOthersNothingIsSaid() {
		assertThat(ito().amongOthers().says("私の受講履歴は？").answer().has("apart")).isTrue();
		assertThat(ito().amongOthers().presses("progress").answer().has("apart")).isTrue();
	}

	private Speaker ito() {
		return ito(Language.JA);
	}

	private Speaker ito(Language language) {
		return this.dialogues.as("伊藤 彩香", language);
	}

	private List<String> recorded() {
		return this.jdbc.sql("SELECT course || ' ' || taken_on || ' ' || evidence FROM completion ORDER BY place")
			.query((row, _) -> row.getString(1))
			.list();
	}

}
