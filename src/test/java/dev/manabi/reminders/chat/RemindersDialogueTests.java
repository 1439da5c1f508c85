package dev.manabi.reminders.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.conversation.Installed;
import dev.manabi.conversation.Messenger;
import dev.manabi.conversation.Place;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;
import dev.manabi.reminders.Day;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People are reminded once a day of what is due, and say what they did or wish.
 */
@ManabiTest
class RemindersDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final String TAKAHASHI = "髙橋 美智子";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Runs runs;

	@Autowired
	private Day day;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private Outbox outbox;

	@Autowired
	private ApplicationEventPublisher events;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
		for (String table : List.of("staff_leave", "enrolment", "session_roll", "session_lock")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	@Test
	void oneMessageADayTellsAllThatIsDue() {
		begins("2027-01-15");
		Seen reminder = this.mailbox.last(ITO);
		reminder.sees("受講のお知らせ", "伊藤 彩香さん、受講期限の近い研修が1件あります。", "◎\u00A0情報セキュリティ(基礎)", "期限 2027年1月29日(金)（あと14日）");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-15");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatIsDoneIsRecordedAndTheCardShowsIt() {
		begins("2027-01-15");
		Seen done = this.mailbox.last(ITO).presses("受講しました");
		done.sees("「情報セキュリティ基礎研修（eラーニング）」を受講済みとして記録しました。", "✓ 受講済み", "伊藤 彩香さん、お知らせした研修で、これから受講するものはありません。おつかれさまでした。");
		assertThat(completions()).isEqualTo(1);
		done.presses("取り消す").sees("「情報セキュリティ基礎研修（eラーニング）」の受講の記録を取り消しました。", "期限 2027年1月29日(金)（あと14日）");
		ito().presses("progress").sees("必要な研修 5件のうち、0件が受講済みです。");
	}

	@Test
	void whatIsRecordedElsewhereShowsOnTheCardInTheChat() {
		begins("2027-01-15");
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 受講済み");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatIsRecordedWhileItIsOnItsWayShowsOnTheCard() {
		begins("2027-01-15");
		setState("SENDING");
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		setState("SENT");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 受講済み");
	}

	@Test
	void whatIsDoneIsNotRecordedAgainByAnOlderCard() {
		begins("2027-01-15");
		Seen older = this.mailbox.last(ITO);
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.clock.moveTo("2027-01-22");
		older.presses("受講しました").sees("✓ 受講済み").doesNotSee("記録しました");
		assertThat(completions()).isOne();
	}

	@Test
	void whatSomebodyBecomesExemptFromShowsOnTheCard() {
		begins("2027-01-15");
		this.mailbox.last(ITO).presses("対象外では？").presses("申し出る", Map.of("reason", "育児休業のため"));
		coordinator().presses("exemptions").presses("内容を見て決める").presses("免除する", Map.of("until", "2027-03-31"));
		this.deliveries.run();
		this.mailbox.of(ITO).getFirst().sees("免除");
	}

	@Test
	void whatIsDoneBeforeItGoesOutIsNotTold() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	@Test
	void laterIsAnotherDay() {
		begins("2027-01-15");
		this.mailbox.last(ITO).presses("来週に").sees("2027年1月22日(金) にもう一度お知らせします。");
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-22");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
	}

	@Test
	void whatIsPutOffWaitsAlthoughItIsInTheOutbox() {
		ito().presses("save-reminders", Map.of("hour", "13"));
		begins("2027-01-15");
		ito().presses("remind-later", Map.of("message", message(), "when", "next-week"))
			.sees("2027年1月22日(金) にもう一度お知らせします。");
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-22");
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatWasCalledOffIsToldAnotherDay() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		this.runs.cancel(this.runs.find("reminders:2027-01-15").orElseThrow(),
				new PersonId(this.dialogues.idOf("小林 恵")));
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
		begins("2027-01-18");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと11日）");
	}

	@Test
	void whatARunKeepsThatIsPausedIsToldByTheNext() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		PersonId coordinator = new PersonId(this.dialogues.idOf("小林 恵"));
		assertThat(this.runs.pause(this.runs.find("reminders:2027-01-15").orElseThrow(), coordinator)).isTrue();
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-22");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと7日）");
		this.runs.resume(this.runs.find("reminders:2027-01-15").orElseThrow(), coordinator);
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(this.jdbc.sql("SELECT DISTINCT message FROM reminder WHERE person_id = :ito")
			.param("ito", this.dialogues.idOf(ITO))
			.query((row, _) -> row.getString(1))
			.list()).containsExactly("reminder:" + this.dialogues.idOf(ITO) + ":2027-01-22");
	}

	@Test
	void oldSummariesAreNotTold() {
		begins("2027-01-15");
		this.clock.moveTo("2027-02-08");
		this.day.begins();
		this.clock.moveTo("2027-02-16");
		this.deliveries.run();
		assertThat(toSuperiors()).isEmpty();
	}

	@Test
	void whatCouldNotBePlannedIsPlannedSoonAfter() {
		begins("2027-01-15");
		begins("2027-02-05");
		this.clock.moveTo("2027-02-08");
		this.jdbc.sql("ALTER TABLE reminder_summary RENAME TO elsewhere").update();
		this.day.begins();
		this.jdbc.sql("ALTER TABLE elsewhere RENAME TO reminder_summary").update();
		begins("2027-02-08");
		assertThat(toSuperiors()).hasSize(2);
	}

	@Test
	void aLeaveThatIsTakenBackKeepsNothingBack() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		onLeave("2027-01-15", "2027-03-31");
		this.deliveries.run();
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		this.jdbc.sql("DELETE FROM staff_leave").update();
		begins("2027-01-19");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void threeDaysStoppedAreCaughtUpInOneMessage() {
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-25");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		begins("2027-01-26");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
	}

	@Test
	void nobodyIsRemindedOnClosedDays() {
		begins("2027-01-16");
		begins("2026-12-31");
		assertThat(this.mailbox.size()).isZero();
	}

	@Test
	void mandatoryOnesCantBeStoppedButMovedToAWeekday() {
		ito().says("リマインドを止めて")
			.sees("リマインドの設定",
					"◎の研修、ご担当業務の○の研修、全職員必須の研修のお知らせは、方針で受講が求められているため止められません。届く曜日と時刻は選べます。期限までにその曜日が来ないときは、期限の前にお知らせします。")
			.presses("保存する", Map.of("weekday", "3", "hour", "13", "optional", "no"))
			.sees("お知らせの設定を保存しました。");
		begins("2027-01-15");
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと9日）");
	}

	@Test
	void stopStopsWhatCanBeStoppedAndTellsWhatComes() {
		enrol();
		ito().presses("save-reminders", Map.of("weekday", "3"));
		ito().says("リマインドを止めて")
			.sees("任意のお知らせ（申し込んだ研修の前日のご案内など）を止めました。受講が必要な「情報セキュリティ(基礎)、チャットツール利用、サービスデザイン思考、BPR 利活用、Microsoft365 活用」などのお知らせは、期限に合わせて届きます。");
		begins("2026-12-15");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-20");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと9日）");
	}

	@Test
	void aChosenDayThatWasMissedIsCaughtUp() {
		ito().presses("save-reminders", Map.of("weekday", "3"));
		begins("2027-01-15");
		onLeave("2027-01-20", "2027-01-20");
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-21");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと8日）");
	}

	@Test
	void settingsThatNobodyOffersAreRefused() {
		ito().presses("save-reminders", Map.of("weekday", "7", "hour", "99")).sees("設定を保存できませんでした。曜日と時刻を選び直してください。");
	}

	@Test
	void otherPeoplesRemindersAreNobodysBusiness() {
		begins("2027-01-15");
		String message = message();
		Speaker other = this.dialogues.as("渡辺 大輔", Language.JA);
		String refused = "このお知らせは、あなた宛てのものではないか、すでに新しくなっています。「何を受講すればいい？」で最新の内容をご確認ください。";
		other.presses("reminder-done", Map.of("message", message, "course", "security-basic-elearning")).sees(refused);
		other.presses("remind-later", Map.of("message", message, "when", "tomorrow")).sees(refused);
		other.presses("remind-later", Map.of("message", message, "when", "never")).sees(refused);
		assertThat(completions()).isZero();
	}

	@Test
	void aSuperiorHearsOfWhatIsOverdueOnceAWeek() {
		begins("2027-01-15");
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-02-05");
		begins("2027-02-08");
		Seen summary = this.mailbox.last(TAKAHASHI);
		summary.sees("部下の方の未受講のお知らせ", "必修の研修の期限を過ぎている方と、お知らせの届かない方が、あわせて3人います。受講の声かけをお願いします。", "伊藤 彩香",
				"Manabi からのお知らせが届かないため、直接お伝えください。");
		begins("2027-02-09");
		assertThat(toSuperiors()).hasSize(2);
		begins("2027-02-17");
		assertThat(toSuperiors()).hasSize(3);
	}

	@Test
	void ofWhomRemindersDoNotReachASuperiorHearsWhatTheyWouldHaveTold() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		begins("2027-01-18");
		this.mailbox.last(TAKAHASHI).sees("伊藤 彩香", "情報セキュリティ(基礎)").doesNotSee("チャットツール利用");
	}

	@Test
	void whoeverInstallsManabiIsReachedAgain() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		this.clock.pass(Duration.ofHours(1));
		this.events.publishEvent(new Installed(new Place.Chat(new PersonId(this.dialogues.idOf(ITO)))));
		begins("2027-01-18");
		assertThat(toSuperiors()).isEmpty();
		begins("2027-01-22");
		begins("2027-01-25");
		this.mailbox.last(TAKAHASHI).sees("伊藤 彩香");
	}

	@Test
	void whoeverIsSentSomethingElseIsReachedAgain() {
		this.mailbox.answers("小林 恵", new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		this.clock.pass(Duration.ofHours(1));
		this.mailbox.answers("小林 恵", new Messenger.Sent("arrived"));
		coordinator().says("リマインドの試し送り");
		this.deliveries.run();
		begins("2027-01-18");
		assertThat(this.mailbox.of("山本 隆")).noneMatch((seen) -> seen.lines().contains("部下の方の未受講のお知らせ"));
	}

	/** What a superior by department would be refused is not on their card. */
	@Test
	void theCardLeadsToThePeopleWhoReport() {
		begins("2027-01-15");
		begins("2027-02-05");
		begins("2027-02-08");
		this.mailbox.last(TAKAHASHI).presses("部下や課の受講状況は？").sees("伊藤 彩香");
		isTold("中村 さくら", "山本 隆", "");
		this.deliveries.run();
		Seen card = this.mailbox.last("中村 さくら").sees("山本 隆");
		assertThat(card.last().toString()).doesNotContain("team-progress");
	}

	/** 山本 隆 has no manager, and leads his department himself. */
	@Test
	void aCoordinatorHearsOfThoseWithoutASuperior() {
		this.mailbox.answers("山本 隆", new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		begins("2027-01-15");
		begins("2027-01-18");
		this.mailbox.last("小林 恵")
			.sees("繰り返しお知らせしても未受講の方", "山本 隆", "上司の方が分からないため、ほかにお知らせした方はいません。Manabi からのお知らせが届かないため、直接お伝えください。");
	}

	@Test
	void whoeverIsNotYetKnownByIdIsFoundByUserName() {
		begins("2027-01-15");
		begins("2027-02-05");
		this.clock.moveTo("2027-02-08");
		isTold(TAKAHASHI, ITO, "Ito.Ayaka@city.example.jp");
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees("必修の研修の期限を過ぎている方と、お知らせの届かない方が、あわせて1人います。受講の声かけをお願いします。", "伊藤 彩香");
	}

	@Test
	void nobodyHearsOfThoseOnLeave() {
		onLeave("2027-02-08", "2027-03-31");
		begins("2027-01-15");
		for (String each : List.of("2027-02-05", "2027-02-08")) {
			begins(each);
		}
		this.mailbox.last(TAKAHASHI).sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	@Test
	void whoeverIsOnLeaveMeanwhileIsNotOnTheCards() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		this.clock.moveTo("2027-02-22");
		this.day.begins();
		onLeave("2027-02-22", "2027-03-31");
		this.day.forget();
		this.deliveries.run();
		this.mailbox.last(TAKAHASHI).sees("渡辺 大輔").doesNotSee("伊藤 彩香");
		this.mailbox.last("小林 恵").sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	/** The superior hears of them instead. */
	@Test
	void whatCouldNotBeDeliveredIsNotCountedAsAReminder() {
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.NO_CHAT));
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		coordinator().presses("overdue-people").sees("渡辺 大輔").doesNotSee("伊藤 彩香");
	}

	@Test
	void whoeverIsNoLongerTheSuperiorOrACoordinatorIsToldNothing() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		this.clock.moveTo("2027-02-08");
		isTold("中村 さくら", ITO, "");
		isTold("Emily Carter", "山本 隆", "");
		waits(TAKAHASHI, "overdue-all", "2027-02-08");
		int sent = this.mailbox.size();
		this.deliveries.run();
		assertThat(this.mailbox.size()).isEqualTo(sent);
	}

	@Test
	void afterManyRemindersACoordinatorHears() {
		for (String each : List.of("2027-01-15", "2027-02-05", "2027-02-12", "2027-02-19")) {
			begins(each);
		}
		coordinator().says("繰り返しお知らせしても未受講の方").sees("伊藤 彩香", "情報セキュリティ(基礎)");
		begins("2027-02-22");
		this.mailbox.last("小林 恵").sees("繰り返しお知らせしても未受講の方", "伊藤 彩香");
		this.dialogues.as(ITO, Language.JA).presses("overdue-people").doesNotSee("渡辺 大輔");
	}

	@Test
	void aCoordinatorSeesWhatWillBeSentAndWhatWas() {
		this.clock.moveTo("2027-01-15");
		coordinator().says("リマインドの予定").sees("伊藤 彩香", "情報セキュリティ(基礎)");
		begins("2027-01-15");
		coordinator().says("リマインドの記録").sees("情報セキュリティ(基礎)（期限 2027年1月29日(金)）", "2027年1月15日(金)\u3000届きました");
		coordinator().presses("reminder-ledger", Map.of("who", "伊藤")).sees("伊藤 彩香").doesNotSee("渡辺 大輔");
		coordinator().presses("reminder-ledger", Map.of("who", "だれか")).sees("「だれか」にあたる職員が見つかりませんでした。");
	}

	@Test
	void theForecastKnowsWhoIsOnLeaveTheDayBefore() {
		this.clock.moveTo("2027-01-14");
		onLeave("2027-01-15", "2027-01-15");
		coordinator().presses("reminder-preview", Map.of("day", "2027-01-15")).doesNotSee("伊藤 彩香");
		coordinator().presses("reminder-preview", Map.of("day", "2027-01-18")).sees("伊藤 彩香").doesNotSee("渡辺 大輔");
	}

	@Test
	void whoeverStoppedOptionalOnesIsNotRemindedOfSessions() {
		enrol();
		ito().presses("save-reminders", Map.of("optional", "no"));
		begins("2026-12-15");
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	@Test
	void aCoordinatorSendsATestToThemselves() {
		coordinator().says("リマインドの試し送り").sees("ご自分あてに試し送りしました。まもなく届きます。");
		this.deliveries.run();
		this.mailbox.last("小林 恵").sees("これは試し送りです。ボタンのうち、受講の報告や「あとで」は付いていません。", "受講のお知らせ");
		assertThat(this.mailbox.size()).isEqualTo(1);
	}

	@Test
	void whereNobodyIsRemindedNothingIsRun() {
		this.clock.moveTo("2027-01-15");
		String off = "お知らせは、このシステムの設定で止められています（manabi.reminders.enabled）。再開するには、管理者に設定の変更をご依頼ください。";
		coordinator().says("今日のリマインドを送り直す").sees(off);
		coordinator().presses("reminder-run", Map.of("sure", "yes")).sees(off);
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
	}

	@Test
	void aSessionIsRemindedOfOnItsDayIfNothingWasPlannedBefore() {
		enrol();
		begins("2026-12-16");
		this.mailbox.last(ITO).sees("研修の開催が近づいています");
	}

	@Test
	void aSessionThatHasBegunIsNotRemindedOf() {
		enrol();
		this.clock.moveTo("2026-12-15");
		this.day.begins();
		this.clock.moveTo("2026-12-16");
		this.clock.pass(Duration.ofHours(3));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	@Test
	void readsInEnglish() {
		this.dialogues.as(ITO, Language.EN).presses("language", Map.of("language", "en"));
		begins("2027-01-15");
		this.mailbox.last(ITO)
			.sees("Training reminder", "伊藤 彩香, training due soon: 1.", "Due Fri 29 Jan 2027 (days left: 14)");
	}

	private void begins(String date) {
		this.clock.moveTo(date);
		this.day.begins();
		this.deliveries.run();
	}

	private void isTold(String superior, String of, String userName) {
		this.jdbc.sql("""
				INSERT INTO reminder_summary (week, superior, person_id, user_name)
				VALUES (DATE '2027-02-08', :superior, :of, :name)
				""")
			.param("superior", this.dialogues.idOf(superior))
			.param("of", userName.isEmpty() ? this.dialogues.idOf(of) : PersonId.ofUserName(userName).value())
			.param("name", userName)
			.update();
		waits(superior, "overdue-team", "2027-02-08");
	}

	private void waits(String name, String topic, String subject) {
		this.outbox.put("test:" + topic, List.of(new Message("test:" + topic + ":" + name,
				new PersonId(this.dialogues.idOf(name)), topic, subject, this.clock.instant())));
	}

	private void enrol() {
		ito().presses("enrol-session", Map.of("course", "digital-management-seminar", "start", "2026-12-16T14:00"));
	}

	private void setState(String state) {
		this.jdbc.sql("UPDATE delivery SET state = :state WHERE message_key = :key")
			.param("state", state)
			.param("key", message())
			.update();
	}

	private void onLeave(String first, String last) {
		this.jdbc.sql("""
				INSERT INTO staff_leave (person_id, first_day, last_day, imported_by, imported_at)
				VALUES (:ito, CAST(:first AS date), CAST(:last AS date), :by, CURRENT_TIMESTAMP)
				""")
			.param("ito", this.dialogues.idOf(ITO))
			.param("first", first)
			.param("last", last)
			.param("by", this.dialogues.idOf("小林 恵"))
			.update();
	}

	private String message() {
		return this.jdbc.sql("SELECT message_key FROM delivery WHERE person_id = :ito AND topic = 'reminder'")
			.param("ito", this.dialogues.idOf(ITO))
			.query((row, _) -> row.getString(1))
			.single();
	}

	private Speaker ito() {
		return this.dialogues.as(ITO, Language.JA);
	}

	private Speaker coordinator() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

	private int completions() {
		return this.jdbc.sql("SELECT count(*) FROM completion").query(Integer.class).single();
	}

	private List<Seen> toSuperiors() {
		return this.mailbox.of(TAKAHASHI).stream().filter((seen) -> seen.lines().contains("部下の方の未受講のお知らせ")).toList();
	}

}
