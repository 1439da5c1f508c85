package dev.manabi.sessions.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
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

@ManabiTest
class SessionsDialogueTests {

	private static final String COURSE = "digital-management-seminar";

	/** Its sessions: 16 December with 40 seats, 26 January with 80. */
	private static final Map<String, String> DECEMBER = Map.of("course", COURSE, "start", "2026-12-16T14:00");

	private static final Map<String, String> JANUARY = Map.of("course", COURSE, "start", "2027-01-26T10:00");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private SessionBook book;

	@BeforeEach
	@AfterEach
	void forget() {
		this.clock.moveTo("2026-11-22");
		SessionsForgotten.in(this.jdbc, this.book);
	}

	@ParameterizedTest
	@ValueSource(strings = { "日程一覧", "研修の日程一覧", "Upcoming sessions", "Session dates" })
	void theSessionsAreListedWithTheirSeats(String text) {
		Seen seen = ito(Language.JA).havingChosenIt().says(text).sees("研修の日程一覧", "定員40人・空き40席");
		seen.sees("[管理職のためのデジタル化マネジメント研修](https://lms.city.example.jp/courses/digital-management)",
				"2026年12月16日(水) 14:00～16:00　本庁舎 第1会議室");
		assertThat(titles(seen)).contains("申し込む", "申し込んだ研修", "研修を探す");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 管理職のためのデジタル化マネジメント研修に申し込みたい; 申し込む; 申し込みました。席が取れています。; ✓ 申込み済み",
			"JA; デジタル化マネジメントの研修に申し込みたい; 申し込む; 申し込みました。席が取れています。; ✓ 申込み済み",
			"EN; Sign me up for Managing Digital Projects for Section Chiefs; Sign up; You are signed up and have a seat.; ✓ You are enrolled" })
	void whoWantsToEnrolChoosesASessionAndHasIt(Language language, String text, String button, String done,
			String state) {
		Seen chosen = ito(language).says(text).presses(button);
		chosen.sees(done);
		assertThat(String.join("\n", chosen.lines())).contains("/calendar/", ".ics");
		ito(language).presses("my-enrolments").sees(state);
		ito(language).presses("sessions", Map.of("course", COURSE)).sees(state);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 研修に申し込みたい; 研修の日程一覧", "EN; Sign me up for a course; Session dates" })
	void whoNamesNothingChoosesFromAll(Language language, String text, String title) {
		ito(language).says(text).sees(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 取り消す; 申込みを取り消しました。; もう一度申し込む; 申し込みました。席が取れています。",
			"EN; Cancel; Your enrolment was cancelled.; Sign up again; You are signed up and have a seat." })
	void whatWasPressedIsTakenBackAtOnce(Language language, String cancel, String cancelled, String again,
			String done) {
		ito(language).presses("enrol-session", DECEMBER).presses(cancel).sees(cancelled).presses(again).sees(done);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 申し込みをキャンセルしたい; 取り消す申込みをお選びください（1件）。まだ何も取り消していません。; 取り消す; 申込みを取り消しました。",
			"EN; I want to cancel my enrolment; Choose which enrolment to cancel (1). Nothing has been cancelled yet.; Cancel; Your enrolment was cancelled." })
	void wordsAloneCancelNothing(Language language, String text, String lead, String cancel, String cancelled) {
		Speaker ito = ito(language);
		ito.presses("enrol-session", DECEMBER);
		Seen choice = ito.says(text).sees(lead);
		assertThat(Sessions.seats(this.jdbc)).isOne();
		choice.presses(cancel).sees(cancelled);
		assertThat(Sessions.seats(this.jdbc)).isZero();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 申し込んだ研修は？; これから開催される研修で、申し込んでいるものはありません。",
			"EN; What am I enrolled in?; You are not enrolled in any session to come." })
	void whoEnrolledInNothingIsTold(Language language, String text, String none) {
		ito(language).says(text).sees(none);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; 満席のため、空席待ちに登録しました（1番目）。空きが出ましたら、自動で席をお取りしてお知らせします。; 空きが出たため、席をお取りしました。; 空席待ちに登録する",
			"EN; 'It is full, so you are on the waiting list (number 1). When a seat becomes free you get it, and I will tell you.'; 'A seat became free, and it is yours.'; Join the waiting list" })
	void whoWaitsIsToldOnceThatASeatIsTheirs(Language language, String waits, String promoted, String join) {
		Sessions.fill(this.jdbc, this.dialogues.as("佐藤 健一", language), DECEMBER, 40);
		assertThat(titles(ito(language).presses("sessions", Map.of("course", COURSE)))).contains(join);
		ito(language).presses("enrol-session", DECEMBER).sees(waits);
		assertThat(ito(language).presses("help").replies()).isOne();
		this.dialogues.as("佐藤 健一", language).presses("cancel-session", DECEMBER);
		ito(language).presses("help").sees(promoted);
		assertThat(ito(language).presses("help").replies()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 申し込んだ研修の時間または会場が変わりました。現在の内容は次のとおりです。; 空きが出たため、席をお取りしました。",
			"EN; 'The time or place of a session you signed up for has changed. This is how it is now.'; 'A seat became free, and it is yours.'" })
	void whoWasToldOfAChangeIsToldOfTheSeatToo(Language language, String changed, String promoted) {
		Sessions.fill(this.jdbc, this.dialogues.as("佐藤 健一", language), DECEMBER, 40);
		ito(language).presses("enrol-session", DECEMBER);
		this.jdbc.sql("UPDATE session_roll SET revision = revision + 1").update();
		ito(language).presses("help").sees(changed).doesNotSee(promoted);
		this.dialogues.as("佐藤 健一", language).presses("cancel-session", DECEMBER);
		ito(language).presses("help").sees(promoted).doesNotSee(changed);
		assertThat(ito(language).presses("help").replies()).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 2026年12月16日(水) 14:00 の空席待ちは取り消しました。",
			"EN; 'Your place on the waiting list for Wed 16 Dec 2026, 14:00 was given up.'" })
	void whoTakesASeatElsewhereIsToldThatTheyWaitNoLonger(Language language, String givenUp) {
		Sessions.fill(this.jdbc, this.dialogues.as("佐藤 健一", language), DECEMBER, 40);
		ito(language).presses("enrol-session", DECEMBER);
		ito(language).presses("enrol-session", JANUARY).sees(givenUp);
		ito(language).presses("enrol-session", JANUARY).doesNotSee(givenUp);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; 2026年12月16日(水) 14:00 の申込みは取り消し、こちらの日程に変更しました。",
			"EN; 'Your enrolment for Wed 16 Dec 2026, 14:00 was cancelled; you have changed to this session.'" })
	void anotherDateIsAMove(Language language, String moved) {
		ito(language).presses("enrol-session", DECEMBER);
		ito(language).presses("enrol-session", JANUARY).sees(moved);
		assertThat(Sessions.seats(this.jdbc)).isOne();
		ito(language).presses("enrol-session", JANUARY)
			.sees(language == Language.JA ? "すでにお申し込みいただいています。席が取れています。"
					: "You had signed up before. You have a seat.");
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; この日程は満席です。2026年12月16日(水) 14:00 のお席はそのままです。",
			"EN; This session is full. You keep your seat on Wed 16 Dec 2026, 14:00." })
	void aSeatIsNotGivenUpForALine(Language language, String kept) {
		Sessions.fill(this.jdbc, this.dialogues.as("佐藤 健一", language), JANUARY, 80);
		ito(language).presses("enrol-session", DECEMBER);
		ito(language).presses("enrol-session", JANUARY).sees(kept);
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = {
			"JA; project-management-joint; [市長会共同研修「DXプロジェクトマネジメント」](https://mayors.example.jp/training/dx-project-management)の申込みは、研修のページで受け付けています。リンクを開いてお申し込みください。",
			"JA; security-basic-elearning; [情報セキュリティ基礎研修（eラーニング）](https://lms.city.example.jp/courses/security-basic)は日程の決まった研修ではありません。申込みは不要です。リンクを開くと、いつでも受講できます。",
			"EN; project-management-joint; 'Enrolments for [Mayors'' Association Joint Training: Managing DX Projects](https://mayors.example.jp/training/dx-project-management) are taken on the course’s page. Please open the link and sign up there.'" })
	void whatIsNotEnrolledInHereIsSaidToBeSo(Language language, String course, String words) {
		ito(language).presses("enrol", Map.of("course", course)).sees(words);
	}

	@ParameterizedTest
	@EnumSource
	void aForgedButtonDoesNothing(Language language) {
		String unknown = (language == Language.JA) ? "この日程は現在の研修カタログにありません。「日程一覧」でご確認ください。"
				: "This session is not in the current catalogue. Please look at “Session dates”.";
		ito(language).presses("enrol-session").sees(unknown);
		ito(language).presses("enrol-session", Map.of("course", COURSE, "start", "2026-12-17T14:00")).sees(unknown);
		ito(language).presses("enrol-session", Map.of("course", COURSE, "start", "soon")).sees(unknown);
		ito(language)
			.presses("enrol-session", Map.of("course", "project-management-joint", "start", "2027-02-09T13:30"))
			.sees(language == Language.JA
					? "[市長会共同研修「DXプロジェクトマネジメント」](https://mayors.example.jp/training/dx-project-management)の申込みは、研修のページで受け付けています。リンクを開いてお申し込みください。"
					: "Enrolments for [Mayors' Association Joint Training: Managing DX Projects](https://mayors.example.jp/training/dx-project-management) are taken on the course’s page. Please open the link and sign up there.");
		String none = (language == Language.JA) ? "この申込みは見つかりませんでした。「申し込んだ研修」でご確認ください。"
				: "I did not find this enrolment. Please look at “My enrolments”.";
		ito(language).presses("cancel-session").sees(none);
		ito(language).presses("cancel-session", JANUARY).sees(none);
		ito(language).presses("cancel-session", Map.of("course", "x".repeat(300), "start", "2027-01-26T10:00"))
			.sees(none);
		ito(language).presses("cancel-session", Map.of("course", COURSE, "start", "+99999-01-26T10:00")).sees(none);
		ito(language).presses("session-calendar", DECEMBER).sees(none);
		assertThat(Sessions.seats(this.jdbc)).isZero();
	}

	@ParameterizedTest
	@EnumSource
	void anotherPersonsButtonIsAboutThePresser(Language language) {
		Seen enrolled = ito(language).presses("enrol-session", DECEMBER);
		Speaker sato = this.dialogues.as("佐藤 健一", language);
		enrolled.pressedBy(sato, language == Language.JA ? "取り消す" : "Cancel")
			.sees(language == Language.JA ? "この申込みは見つかりませんでした。「申し込んだ研修」でご確認ください。"
					: "I did not find this enrolment. Please look at “My enrolments”.");
		assertThat(Sessions.seats(this.jdbc)).isOne();
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "JA; この研修はすでに始まっているため、申し込めません。; この研修はすでに始まっているため、取り消せません。",
			"EN; 'This session has already begun, so you can’t sign up any more.'; 'This session has already begun, so it can’t be cancelled.'" })
	void whatHasBegunIsRefused(Language language, String enrol, String cancel) {
		ito(language).presses("enrol-session", DECEMBER);
		this.clock.moveTo("2026-12-17");
		ito(language).presses("cancel-session", DECEMBER).sees(cancel);
		this.dialogues.as("佐藤 健一", language).presses("enrol-session", DECEMBER).sees(enrol);
	}

	@ParameterizedTest
	@EnumSource
	void strangersEnrolInNothing(Language language) {
		for (String intent : new String[] { "sessions", "enrol", "enrol-session", "attendance", "session-grasp" }) {
			assertThat(String.join("", this.dialogues.asStranger(language).presses(intent, DECEMBER).lines()))
				.startsWith(language == Language.JA ? "研修の申込みと出席の記録は、職員の方にご利用いただけます。"
						: "Enrolments and attendance are for");
		}
		assertThat(Sessions.seats(this.jdbc)).isZero();
	}

	@Test
	void aListThatIsLongIsPaged() {
		Seen first = ito(Language.JA).presses("sessions");
		Seen next = first
			.presses(titles(first).stream().filter((title) -> title.startsWith("次へ")).findFirst().orElseThrow());
		assertThat(next.lines()).doesNotContain("2026年12月16日(水) 14:00～16:00　本庁舎 第1会議室");
		assertThat(titles(next)).contains("前へ");
	}

	@Test
	void theCourseLeadsThereAndShowsWhatIsLeft() {
		Seen course = ito(Language.JA).presses("course", Map.of("course", COURSE));
		course.presses("申し込む：2026年12月16日(水) 14:00").sees("申し込みました。席が取れています。");
		ito(Language.JA).presses("course", Map.of("course", COURSE))
			.sees("開催 2026年12月16日(水) 14:00～16:00　本庁舎 第1会議室（定員40人・空き39席）");
		assertThat(titles(ito(Language.JA).presses("course", Map.of("course", "project-management-joint"))))
			.noneMatch((title) -> title.startsWith("申し込む"));
	}

	@Test
	void amongOthersItIsForTheAskerAlone() {
		assertThat(ito(Language.JA).amongOthers().presses("enrol-session", DECEMBER).answer().has("apart")).isTrue();
	}

	private Speaker ito(Language language) {
		return this.dialogues.as("伊藤 彩香", language);
	}

	private static List<String> titles(Seen seen) {
		return seen.answer()
			.path("body")
			.findParents("verb")
			.stream()
			.map((action) -> action.path("title").asString())
			.toList();
	}

}
