package dev.manabi.training.chat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.audit.AuditLog;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Progress;
import dev.manabi.training.Status;
import dev.manabi.training.Task;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody says that something does not apply to them, and a coordinator decides. It is
 * Sunday 22 November 2026.
 */
@ManabiTest
class ExemptionDialogueTests {

	private static final Map<String, String> BPR = Map.of("skill", "bpr");

	private static final Map<String, String> ASKED = Map.of("skill", "bpr", "reason", "育児休業のため");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private LearningPlans plans;

	@Autowired
	private Roster roster;

	@Autowired
	private AuditLog log;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM notice_told").update();
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void isAskedGrantedToldAndShown() {
		as("伊藤 彩香").presses("my-plan").presses("対象外では？").sees("「情報セキュリティ(基礎)」は対象外だと、研修担当に申し出ますか？");
		Seen form = as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は対象外だと、研修担当に申し出ますか？");
		form.presses("申し出る", Map.of("reason", "2027年3月末まで\n育児休業のため"))
			.sees("「BPR 利活用」の対象外の申出を研修担当に送りました（理由：2027年3月末まで 育児休業のため）。決まりましたら、お知らせします。それまでは、受講が必要な研修のままです。");
		assertThat(progress().status()).isEqualTo(Status.DUE);
		Seen list = as("小林 恵").says("対象外の申出").sees("決定を待つ申出が1件あります。", "伊藤 彩香さん", "高齢者福祉課 主事　2026年11月22日(日)の申出");
		Seen card = list.presses("内容を見て決める").sees("BPR 利活用", "2027年3月末まで\n\n育児休業のため");
		card.presses("免除する", Map.of("until", "2027-03-31", "why", "お大事に"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2026年11月22日(日)に、2027年3月31日(水)までの免除を決めました。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		Seen told = as("伊藤 彩香").says("こんにちは");
		assertThat(told.lines()).last().isEqualTo("「BPR 利活用」の受講は、2027年3月31日(水)まで免除になりました。　研修担当から：「お大事に」");
		as("伊藤 彩香").says("こんにちは").doesNotSee("免除になりました");
		as("伊藤 彩香").presses("my-plan").sees("免除（2027年3月末まで 育児休業のため、2027年3月31日(水)まで）");
		as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は、すでに免除（2027年3月末まで 育児休業のため、2027年3月31日(水)まで）です。");
	}

	@Test
	void isAskedDeclinedAndToldInEnglish() {
		Speaker carter = this.dialogues.as("Emily Carter", Language.EN);
		carter.presses("exemption", BPR)
			.presses("Send", Map.of("reason", "I am *seconded*"))
			.sees("Your request to be exempt from “Business process re-engineering (BPR)” has gone to the coordinators (reason: I am \\*seconded\\*). I will tell you what they decide; until then you still need to take it.");
		Seen card = this.dialogues.as("小林 恵", Language.EN).presses("exemptions").presses("Read and decide");
		card.presses("Decline", Map.of("until", "2027-03-31", "why", " "))
			.sees("To decline or to end it, please say why; the person is told.")
			.presses("Decline", Map.of("until", "2027-03-31", "why", "It applies to all"))
			.sees("Emily Carter, “Business process re-engineering (BPR)”: 小林 恵 decided on Sun 22 Nov 2026: not exempt.");
		assertThat(carter.says("hello").lines()).last()
			.isEqualTo(
					"Your request to be exempt from “Business process re-engineering (BPR)” was declined. Your plan shows by when to take it. The coordinators say: “It applies to all”");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 育休中なので免除してほしい, 対象外だと思われるのは、どれですか？休業などで受講できない期間が長いときは、お問い合わせ先にもご相談ください。",
			"EN, 'I’m on maternity leave, exempt me', 'Which of these does not apply to you? If you are away for long, please speak to the office in charge as well.'" })
	void asksWhichOneIfItIsNotNamed(Language language, String text, String question) {
		Seen seen = this.dialogues.as("伊藤 彩香", language).says(text).sees(question);
		assertThat(seen.presses((language == Language.JA) ? "これは対象外では？" : "Does this apply to me?").answer().toString())
			.contains("send-exemption");
	}

	@Test
	void whatWaitsIsShownOnceAndCanBeTakenBack() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "ほかの理由"))
			.sees("「BPR 利活用」の対象外の申出は、研修担当が確認しています（理由：育児休業のため）。決まるまでは、受講が必要な研修のままです。");
		as("伊藤 彩香").presses("exemption").sees("対象外の申出を研修担当が確認中");
		as("小林 恵").presses("exemptions").sees("決定を待つ申出が1件あります。");
		Seen waits = as("伊藤 彩香").presses("exemption", BPR);
		waits.presses("申出を取り消す").sees("「BPR 利活用」の対象外の申出を取り消しました。");
		waits.presses("申出を取り消す").sees("「BPR 利活用」の対象外の申出を取り消しました。");
		as("小林 恵").presses("exemptions").sees("決定を待つ申出はありません。");
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", "2027-03-31"))
			.sees("伊藤 彩香さんの「BPR 利活用」：ご本人（伊藤 彩香さん）が2026年11月22日(日)に取り消しました。");
		as("伊藤 彩香").says("こんにちは").doesNotSee("対象外");
		as("伊藤 彩香").presses("exemption", BPR).sees("「BPR 利活用」は対象外だと、研修担当に申し出ますか？");
	}

	@Test
	void whatIsGrantedByMistakeAndEndedAtOnceMovesNoDueDay() {
		this.clock.moveTo("2027-02-15");
		Optional<LocalDate> due = progress().due();
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-12-31");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		as("小林 恵").presses("end-exemption", Map.of("exemption", id(), "why", "誤り"));
		assertThat(progress().status()).isEqualTo(Status.DUE);
		assertThat(progress().due()).isEqualTo(due);
	}

	@Test
	void whatIsDecidedIsNotTakenBack() {
		Seen sent = as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		sent.presses("申出を取り消す").sees("この申出は、研修担当がすでに決めたため、取り消せません。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "佐藤 健一", "髙橋 美智子", "小林 恵" })
	void nobodyTakesBackWhatIsAnothers(String name) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as(name).presses("withdraw-exemption", Map.of("exemption", id())).sees("お探しの申出は、あなたの申出の中にありません。");
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption_step").query(Integer.class).single()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "髙橋 美智子, exemptions", "伊藤 彩香, exemption-decision", "伊藤 彩香, grant-exemption", "髙橋 美智子, grant-exemption",
			"鈴木 直樹, decline-exemption", "伊藤 彩香, end-exemption" })
	void whoIsNoCoordinatorDecidesNothing(String name, String intent) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		String refusal = as(name).presses(intent, Map.of("exemption", id(), "until", "2027-03-31", "why", "理由"))
			.lines()
			.getFirst();
		assertThat(refusal).isEqualTo(as("伊藤 彩香").presses("role-reports").lines().getFirst());
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@Test
	void aCoordinatorNeverDecidesOnTheirOwn() {
		as("小林 恵").presses("send-exemption", ASKED);
		Seen list = as("小林 恵").presses("exemptions").sees("ご自身の申出です。ほかの研修担当が決めます。");
		assertThat(list.answer().toString()).doesNotContain("exemption-decision");
		for (String intent : List.of("exemption-decision", "grant-exemption", "decline-exemption", "end-exemption")) {
			as("小林 恵").presses(intent, Map.of("exemption", id(), "until", "2027-03-31", "why", "理由"))
				.sees("ご自身の申出です。ほかの研修担当が決めます。");
		}
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption_step").query(Integer.class).single()).isZero();
	}

	@Test
	void whoeverDecidesSecondSeesWhatWasDecided() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		Seen card = as("小林 恵").presses("exemption-decision", Map.of("exemption", id()));
		grant("2027-03-31");
		card.presses("免除しない", Map.of("until", "2027-03-31", "why", "対象です"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2026年11月22日(日)に、2027年3月31日(水)までの免除を決めました。");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "きのう", "2026-11-21", "2029-11-23", "9999-12-31", "2027-02-30" })
	void theDayIsTodayOrLaterAndNotTooLate(String until) {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", until))
			.sees("免除の終わりの日は、今日から2029年11月22日(木)までの日付を入力してください。", "伊藤 彩香さん");
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@Test
	void whatIsTooLongIsRefusedAndNotLost() {
		String long501 = "あ".repeat(501);
		Seen refused = as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", long501))
			.sees("入力できるのは500文字までです（今は501文字）。短くして、もう一度お送りください。");
		assertThat(refused.answer().toString()).contains(long501);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", " \n\u0000 ")).sees("理由を入力してください。");
		assertThat(as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "あ".repeat(20_000)))
			.answer()
			.toString()).hasSizeLessThan(8_000);
		as("伊藤 彩香").presses("send-exemption", Map.of("skill", "bpr", "reason", "あ".repeat(500)));
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", "2027-03-31", "why", long501))
			.sees("入力できるのは500文字までです（今は501文字）。短くして、もう一度お送りください。");
		as("小林 恵").presses("decline-exemption", Map.of("exemption", id(), "why", ""))
			.sees("「免除しない」「免除を終える」ときは、ご本人に伝える理由を入力してください。");
		assertThat(progress().status()).isEqualTo(Status.DUE);
	}

	@ParameterizedTest
	@CsvSource({ "skill, nonsense", "course, nonsense", "skill, low-code", "course, ''" })
	void whatIsNotAskedOfThemNeedsNoExemption(String kind, String id) {
		String refusal = "お尋ねの研修は、あなたの必修には含まれていません。申し出ていただく必要はありません。";
		as("伊藤 彩香").presses("exemption", Map.of(kind, id)).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", Map.of(kind, id, "reason", "理由")).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", Map.of("reason", "理由")).sees(refusal);
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption").query(Integer.class).single()).isZero();
	}

	@Test
	void whatIsDoneNeedsNoExemption() {
		as("伊藤 彩香").presses("save-completion", Map.of("course", "security-basic-elearning"));
		String refusal = "「情報セキュリティ(基礎)」は、今は受講を求められていません（✓ 受講済み　2026年11月22日(日)・本人の申告　有効期限 2027年3月31日(水)）。申し出ていただく必要はありません。";
		Map<String, String> security = Map.of("course", "security-basic-elearning", "reason", "理由");
		as("伊藤 彩香").presses("exemption", security).sees(refusal);
		as("伊藤 彩香").presses("send-exemption", security).sees(refusal);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "nonsense", "00000000-0000-4000-8000-000000000000", "'; DROP TABLE exemption; --" })
	void anExemptionThatIsNotThereIsRefused(String id) {
		for (String intent : List.of("exemption-decision", "grant-exemption", "decline-exemption", "end-exemption")) {
			as("小林 恵").presses(intent, Map.of("exemption", id, "until", "2027-03-31", "why", "理由"))
				.sees("お探しの申出は見つかりませんでした。");
		}
		as("伊藤 彩香").presses("withdraw-exemption", Map.of("exemption", id)).sees("お探しの申出は、あなたの申出の中にありません。");
	}

	@Test
	void whoHasNoPlanHasNothingToBeExemptFrom() {
		assertThat(this.dialogues.asStranger(Language.JA).presses("send-exemption", ASKED).lines())
			.isEqualTo(this.dialogues.asStranger(Language.JA).presses("my-plan").lines());
	}

	@Test
	void aCoordinatorEndsItEarlyAndItIsAskedAgainWithSixtyDays() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2028-03-31");
		as("伊藤 彩香").says("こんにちは").sees("「BPR 利活用」の受講は、2028年3月31日(金)まで免除になりました。");
		this.clock.moveTo("2027-02-15");
		Seen card = as("小林 恵").presses("exemptions", Map.of("show", "granted")).presses("内容を見る・終える");
		card.presses("免除を終える", Map.of("why", "")).sees("「免除しない」「免除を終える」ときは、ご本人に伝える理由を入力してください。");
		card.presses("免除を終える", Map.of("why", "復職されたため"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2027年2月15日(月)に、免除を終えました（2027年2月14日(日)まで免除）。");
		card.presses("免除を終える", Map.of("why", "もう一度"))
			.sees("伊藤 彩香さんの「BPR 利活用」：小林 恵さんが2027年2月15日(月)に、免除を終えました（2027年2月14日(日)まで免除）。");
		assertThat(progress().due()).contains(LocalDate.of(2027, 4, 16));
		as("伊藤 彩香").says("こんにちは").sees("「BPR 利活用」の免除は2027年2月14日(日)で終わりました。あらためて受講の期限を、学習プランでご確認ください。　研修担当から：「復職されたため」");
	}

	@Test
	void itRunsOutByItself() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		this.clock.moveTo("2027-03-31");
		assertThat(progress().status()).isEqualTo(Status.EXEMPT);
		this.clock.moveTo("2027-04-01");
		assertThat(progress().status()).isEqualTo(Status.DUE);
		assertThat(progress().due().orElseThrow()).isAfterOrEqualTo("2027-05-31");
	}

	@Test
	void whatIsExemptIsNotCountedAsToDo() {
		Speaker ito = as("伊藤 彩香");
		String before = ito.presses("progress").lines().get(1);
		ito.presses("send-exemption", ASKED);
		grant("2027-03-31");
		assertThat(before).isEqualTo("必要な研修 5件のうち、0件が受講済みです。");
		ito.presses("progress").sees("必要な研修 4件のうち、0件が受講済みです。ほかに免除が1件あります。");
		ito.presses("open-training").doesNotSee("BPR");
		ito.presses("open-training", BPR).sees("免除（育児休業のため、2027年3月31日(水)まで）");
		ito.presses("skill", BPR).sees("免除（育児休業のため、2027年3月31日(水)まで）");
		ito.presses("record-completion").doesNotSee("BPR");
		Seen team = as("髙橋 美智子").presses("team-progress").sees("必要な研修 4件のうち、0件が受講済みです。", "免除：◎\u00A0BPR 利活用");
		team.doesNotSee("育児休業");
		ito.amongOthers().presses("skill", BPR).doesNotSee("育児休業");
	}

	@Test
	void coordinatorsHearOnceADayThatSomethingWaits() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		String notice = "【研修担当の方へ】対象外（免除）の申出が1件、決定を待っています。「対象外の申出」とお尋ねください。";
		as("小林 恵").says("こんにちは").sees(notice);
		as("小林 恵").says("こんにちは").doesNotSee("決定を待っています");
		this.clock.moveTo("2026-11-23");
		as("小林 恵").says("こんにちは").sees(notice);
		as("髙橋 美智子").says("こんにちは").doesNotSee("決定を待っています");
	}

	@Test
	void isInTheAuditLogWithoutTheReasonAndInMyData() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		grant("2027-03-31");
		assertThat(this.log.list(Optional.of(this.dialogues.idOf("伊藤 彩香")), Optional.of("exemption"), 0, 9))
			.extracting((entry) -> entry.what() + " " + entry.why())
			.containsExactly("exemption.granted ", "exemption.asked ");
		as("小林 恵").presses("audit-log", Map.of("kind", "exemption"))
			.sees("受講の免除：BPR 利活用、2027年3月31日(水)まで", "対象外の申出：BPR 利活用")
			.doesNotSee("育児休業");
		as("伊藤 彩香").presses("my-data").sees("対象外の申出と免除", "BPR 利活用：2027年3月31日(水)まで免除、理由：育児休業のため　2026年11月22日(日) 12:00");
		as("小林 恵").presses("my-data").sees("他の方の対象外の申出について決めた件数：1件");
		as("伊藤 彩香").presses("erase-my-data").sees("認められた免除（1件）：受講期限を決めるもとになるため、記録した日から5年間残します");
	}

	@Test
	void whatWasNotGrantedIsErasedAtTheirWish() {
		as("伊藤 彩香").presses("send-exemption", ASKED);
		as("伊藤 彩香").presses("erase-my-data").sees("対象外の申出のうち、認められた免除でないもの、残す期間を過ぎたもの：1件").presses("消去する");
		assertThat(this.jdbc.sql("SELECT count(*) FROM exemption").query(Integer.class).single()).isZero();
	}

	private void grant(String until) {
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", until, "why", ""));
	}

	private Progress progress() {
		return this.plans.of(this.roster.find(new PersonId(this.dialogues.idOf("伊藤 彩香"))).orElseThrow())
			.orElseThrow()
			.tasks()
			.stream()
			.filter((task) -> task.asked().id().equals("bpr"))
			.map(Task::progress)
			.findFirst()
			.orElseThrow();
	}

	private String id() {
		return this.jdbc.sql("SELECT id FROM exemption ORDER BY place DESC FETCH FIRST 1 ROWS ONLY")
			.query((row, _) -> row.getString(1))
			.single();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
