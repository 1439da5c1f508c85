package dev.manabi.sessions;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.training.SessionBook;
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
 * A coordinator sends tables of sessions, and those who enrolled hear what has changed.
 */
@ManabiTest
class SessionImportDialogueTests {

	private static final String HEADINGS = "研修ID,開始,終了,会場,会場（英語）,定員,中止\n";

	private static final String ROW = "digital-management-seminar,2027/2/18 14:00,2027/2/18 16:00,本庁舎 第3会議室,Room 3,2,\n";

	private static final Map<String, String> FEBRUARY = Map.of("course", "digital-management-seminar", "start",
			"2027-02-18T14:00");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SessionBook book;

	@Autowired
	private RollKeeping keeping;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		SessionsForgotten.in(this.jdbc, this.book);
	}

	@Test
	void whatIsBroughtStandsBesideTheCatalogues() {
		take(HEADINGS + ROW);
		ito().presses("course", Map.of("course", "digital-management-seminar"))
			.sees("開催 2027年2月18日(木) 14:00～16:00　本庁舎 第3会議室（定員2人）", "開催 2026年12月16日(水) 14:00～16:00　本庁舎 第1会議室（定員40人）");
		ito().presses("enrol-session", FEBRUARY).sees("申し込みました。席が取れています。");
		assertThat(deeds()).contains("session.imported", "import.taken", "session.enrolled");
	}

	@Test
	void theSameFileTwiceChangesNothing() {
		take(HEADINGS + ROW);
		megumi().sends("sessions.csv", HEADINGS + ROW + ROW).sees("追加: 0 行", "変更: 0 行", "取り込み済み（変更なし）: 2 行");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"nowhere,2027-02-18 14:00,2027-02-18 16:00,会場,,,; 2行目: 「研修ID: nowhere」という研修は、研修カタログにありません",
			"bpr-course,2027-02-18 16:00,2027-02-18 14:00,会場,,,; 2行目: 終わりが始まりより前になっています（2027-02-18T16:00～2027-02-18T14:00）",
			"bpr-course,あした,2027-02-18 14:00,会場,,,; 2行目: 「開始: あした」を読み取れません。例: 2026-11-24 13:30",
			"bpr-course,2027-02-18 14:00,2027-02-18 16:00,,,,; 2行目: 「会場」がありません",
			"bpr-course,2027-02-18 14:00,2027-02-18 16:00,会場,,0,; 2行目: 「定員: 0」を読み取れません。例: 40",
			"bpr-course,2027-02-18 14:00,2027-02-18 16:00,会場,,,たぶん; 2行目: 「中止: たぶん」を読み取れません。例: ○" })
	void aBrokenRowIsNamed(String row, String problem) {
		Seen seen = megumi().sends("sessions.csv", HEADINGS + row + "\n");
		assertThat(seen.lines()).anyMatch((line) -> line.startsWith(problem.substring(0, problem.length() - 8)));
		assertThat(seen.answer().toString()).doesNotContain("take-upload");
	}

	@Test
	void twoRowsOfOneSessionThatDifferAreRefused() {
		megumi().sends("sessions.csv", HEADINGS + ROW + ROW.replace("第3", "第4"))
			.sees("3行目: 「digital-management-seminar」の 2027-02-18T14:00 の日程は、上の行に別の内容で書かれています");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 申し込んだ研修の時間または会場が変わりました。現在の内容は次のとおりです。; 2027年2月18日(木) 14:00～17:00　本庁舎 第4会議室",
			"EN; The time or place of a session you signed up for has changed. This is how it is now.; 'Thu 18 Feb 2027, 14:00–17:00, Room 3'" })
	void whoeverEnrolledIsToldOfChanges(Language language, String changed, String now) {
		take(HEADINGS + ROW);
		Speaker ito = this.dialogues.as("伊藤 彩香", language);
		ito.presses("enrol-session", FEBRUARY);
		take(HEADINGS + ROW.replace("第3", "第4").replace("16:00", "17:00"));
		this.keeping.keep();
		ito.presses("help").sees(changed, now);
		assertThat(ito.presses("help").replies()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 申し込んだ研修は、この日程では開催されなくなりました。ほかの日程をご確認ください。; ほかの日程",
			"EN; A session you signed up for is no longer held on this date. Please look at the other dates.; Other dates" })
	void whoeverEnrolledIsToldThatItIsCalledOff(Language language, String gone, String others) {
		take(HEADINGS + ROW);
		Speaker ito = this.dialogues.as("伊藤 彩香", language);
		ito.presses("enrol-session", FEBRUARY);
		take(HEADINGS + ROW.replace(",2,", ",2,○"));
		this.keeping.keep();
		ito.presses("help").sees(gone).pressesOnTheLast(others, Map.of());
		ito.presses("enrol-session", FEBRUARY)
			.sees(language == Language.JA ? "この日程は現在の研修カタログにありません。「日程一覧」でご確認ください。"
					: "This session is not in the current catalogue. Please look at “Session dates”.");
		assertThat(deeds()).contains("session.called-off");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 「管理職のためのデジタル化マネジメント研修」（2027年2月18日(木) 14:00）の定員が1人に減り、申込みが定員を超えています。席の取れている方はそのままです。会場をご確認ください。",
			"EN; 'The seats of “Managing Digital Projects for Section Chiefs” (Thu 18 Feb 2027, 14:00) were cut to 1, and more people are enrolled. Whoever has a seat keeps it. Please look for a room.'" })
	void coordinatorsAreToldOfMorePeopleThanSeats(Language language, String told) {
		take(HEADINGS + ROW);
		ito().presses("enrol-session", FEBRUARY);
		this.dialogues.as("佐藤 健一", Language.JA).presses("enrol-session", FEBRUARY);
		take(HEADINGS + ROW.replace(",2,", ",1,"));
		this.keeping.keep();
		Speaker megumi = this.dialogues.as("小林 恵", language);
		megumi.presses("help").sees(told);
		assertThat(megumi.presses("help").replies()).isOne();
		assertThat(ito().presses("help").replies()).isOne();
		assertThat(this.jdbc.sql("SELECT count(*) FROM enrolment WHERE state = 'SEAT'").query(Integer.class).single())
			.isEqualTo(2);
	}

	private void take(String table) {
		megumi().sends("sessions.csv", table).presses("取り込む");
	}

	private Speaker megumi() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

	private Speaker ito() {
		return this.dialogues.as("伊藤 彩香", Language.JA);
	}

	private List<@Nullable String> deeds() {
		return this.jdbc.sql("SELECT what FROM audit_entry").query(String.class).list();
	}

}
