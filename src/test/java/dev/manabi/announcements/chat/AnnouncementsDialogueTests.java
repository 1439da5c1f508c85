package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.conversation.Messenger;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.workdays.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator writes an announcement, sees whom it reaches, and sends it. It is Sunday
 * 22 November 2026, and nine people work here.
 */
@ManabiTest
class AnnouncementsDialogueTests {

	private static final String ITO = "伊藤 彩香";

	private static final String CARTER = "Emily Carter";

	private static final String RPA = "19:rpa@thread.tacv2";

	private static final Map<String, String> EVERYBODY = Map.of("everybody", "yes");

	private static final Map<String, String> WELFARE = Map.of("departments", "高齢者福祉課");

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private JdbcClient jdbc;

	@Autowired
	private TestClock clock;

	@Autowired
	private ApplicationEventPublisher events;

	@BeforeEach
	@AfterEach
	void begin() {
		this.clock.moveTo("2026-11-22");
		Press.noChannels(this.jdbc);
	}

	@Test
	void isWrittenAddressedPreviewedAndSent() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		Seen form = coordinator().says("全職員にお知らせを出したい").sees("お知らせの作成");
		Seen recipients = form.presses("下書きを保存", Press.WORDS)
			.sees("お知らせの宛先", "「年末調整のお知らせ」の宛先をお選びください。いくつか選ぶと、どれかにあたる方に1通ずつ届きます。");
		Seen overview = recipients.presses("宛先を保存", Map.of("everybody", "yes", "channels", RPA))
			.sees("下書きを保存しました。", "年末調整のお知らせ", "**12月4日**までに提出してください。", "宛先: 全職員、チャンネル「RPAの学びの場」", "いま送った場合: 9人と1チャンネル");
		assertThat(this.mailbox.size()).isZero();
		Seen question = overview.presses("今すぐ送る").sees("いまは勤務時間外です。それでも、9人と1チャンネルに、いま送りますか？");
		assertThat(this.deliveries.run()).isZero();
		question.presses("送る").sees("送信を始めました。", "送信待ち・送信中: 10件");
		assertThat(this.deliveries.run()).isEqualTo(10);
		this.mailbox.last(ITO).sees("研修担当からのお知らせ", "年末調整のお知らせ", "**12月4日**までに提出してください。");
		assertThat(this.mailbox.in(RPA)).singleElement().satisfies((seen) -> seen.sees("年末調整のお知らせ"));
		question.presses("送る").sees("状況が変わったため、操作できませんでした。現在の状況を表示しています。", "送信済み: 10件", "送信待ち・送信中: 0件");
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).containsExactly("announcement.saved", "announcement.saved", "announcement.sent");
	}

	@ParameterizedTest
	@CsvSource({ "everybody, yes, 9", "roles, leader, 3", "roles, 'leader,management', 5", "departments, 高齢者福祉課, 4",
			"departments, '高齢者福祉課、 ﾃﾞｼﾞﾀﾙ推進室', 7", "skills, bpr, 8", "roles, nonsense, 0" })
	void theNumberIsShownBeforeAnythingGoesOut(String kind, String names, int people) {
		Seen seen = Press.draft(coordinator(), Press.WORDS, Map.of(kind, names));
		if (people == 0) {
			seen.sees("宛先を1つ以上お選びください。");
		}
		else {
			assertThat(seen.lines()).contains("いま送った場合: " + people + "人");
			seen.presses("今すぐ送る").presses("送る");
			assertThat(this.deliveries.run()).isEqualTo(people);
		}
	}

	@Test
	void whoIsMeantTwiceGetsItOnce() {
		Press.sent(coordinator(), Map.of("everybody", "yes", "departments", "高齢者福祉課", "skills", "bpr"));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whoReadsEnglishSeesTheEnglish() {
		this.dialogues.as(CARTER, Language.EN).havingChosenIt();
		Map<String, String> words = Map.of("title", "題", "body", "本文", "titleEn", "A title", "bodyEn", "In *English*",
				"linkTitle", "申請", "linkTitleEn", "Apply", "link", "https://city.example.jp/a");
		Seen draft = Press.draft(coordinator(), words, EVERYBODY).sees("英語版: あり（英語をお使いの方には英語で届きます）");
		draft.presses("英語版を見る").sees("A title", "In *English*").presses("日本語版を見る").sees("題", "本文");
		draft.presses("今すぐ送る").presses("送る");
		this.deliveries.run();
		assertThat(this.mailbox.last(CARTER).sees("A title", "In *English*").answer().findValuesAsString("title"))
			.contains("Apply");
		assertThat(this.mailbox.last(ITO).sees("題", "本文").answer().findValuesAsString("title")).contains("申請");
	}

	@Test
	void isTriedOutByWhoeverWritesIt() {
		Press.draft(coordinator(), Press.WORDS, EVERYBODY).presses("自分に試し送り").sees("ご自分あてに試し送りしました。まもなく届きます。");
		assertThat(this.deliveries.run()).isEqualTo(1);
		Seen test = this.mailbox.last(Press.KOBAYASHI).sees("これは試し送りです。あなただけに届いています。ボタンは使えません。", "年末調整のお知らせ");
		assertThat(test.answer().findParent("isEnabled").path("isEnabled").booleanValue()).isFalse();
		test.presses("確認しました").sees("このお知らせは取り消されたか、あなた宛てのものではありません。");
	}

	@Test
	void goesOutAtItsTime() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen scheduled = draft.presses("この日時に送る", Map.of("day", "2026-11-24", "time", "09:00"))
			.sees("送信を予約しました。", "予約済み：2026年11月24日(火) 9:00 に送ります");
		scheduled.presses("この日時に送る", Map.of("day", "2026-11-25", "time", "09:00"))
			.sees("予約済み：2026年11月25日(水) 9:00 に送ります");
		moveTo("2026-11-24");
		assertThat(this.deliveries.run()).isZero();
		moveTo("2026-11-25");
		assertThat(this.deliveries.run()).isEqualTo(4);
		this.mailbox.last(ITO).sees("年末調整のお知らせ");
		scheduled.presses("予約を取り消す").sees("予約がないか、すでに送信が始まっています。");
		moveTo("2026-11-26");
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).endsWith("announcement.scheduled", "announcement.scheduled");
	}

	@Test
	void whatIsScheduledCanBeCalledOffUntilThen() {
		Seen scheduled = Press.draft(coordinator(), Press.WORDS, WELFARE)
			.presses("この日時に送る", Map.of("day", "2026-11-24", "time", "09:00"));
		scheduled.presses("予約を取り消す").sees("予約を取り消しました。下書きに戻っています。");
		moveTo("2026-11-25");
		assertThat(this.deliveries.run()).isZero();
		assertThat(deeds()).endsWith("announcement.unscheduled");
	}

	@ParameterizedTest
	@CsvSource({ "'', 09:00, 送る日付と時刻の両方を指定してください。", "2026-11-24, '', 送る日付と時刻の両方を指定してください。",
			"2026-11-31, 09:00, 送る日付と時刻の両方を指定してください。", "2026-11-24, 25:00, 送る日付と時刻の両方を指定してください。",
			"2026-11-22, 11:59, 送る日時には、いまより後をお選びください。", "2028-01-01, 09:00, 送る日時は、1年以内でお選びください。" })
	void aTimeThatCanNotBeIsRefused(String day, String time, String refusal) {
		Press.draft(coordinator(), Press.WORDS, WELFARE)
			.presses("この日時に送る", Map.of("day", day, "time", time))
			.sees(refusal);
		moveTo("2028-06-01");
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void whatWasSentIsCorrectedInEveryChat() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		Seen report = Press.sent(coordinator(), Map.of("departments", "高齢者福祉課", "channels", RPA));
		this.deliveries.run();
		Seen revision = report.presses("修正する")
			.presses("下書きを保存", Press.with(Press.WORDS, "title", "年末調整の期限について"))
			.sees("年末調整の期限について");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("年末調整のお知らせ");
		revision.presses("送信済みのお知らせに反映")
			.sees("送信済みの5件を、この内容に書き換えますか？")
			.presses("書き換える")
			.sees("書き換えを始めました。届いているお知らせが、順に新しい内容になります。");
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.mailbox.of(ITO)).singleElement().satisfies((seen) -> seen.sees("年末調整の期限について"));
		assertThat(this.mailbox.in(RPA)).singleElement().satisfies((seen) -> seen.sees("年末調整の期限について"));
		revision.presses("送信済みのお知らせに反映").sees("このお知らせは見つかりません。破棄されたか、もう記録がありません。");
		assertThat(deeds()).endsWith("announcement.edited");
	}

	@Test
	void whatIsRecalledDisappearsAndWhatWaitsIsNotSent() {
		this.mailbox.answers(ITO, new Messenger.NotConnected());
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.run();
		assertThat(this.mailbox.size()).isEqualTo(3);
		Seen question = report.presses("取り消す").sees("このお知らせを取り消しますか？届いているカードは消え、まだ送っていない分は送りません。");
		question.presses("戻る").presses("修正する");
		question.presses("取り消す").sees("お知らせを取り消しました。届いているカードは順に消えます。「届いたか不明」の分は、残っていることがあります。");
		this.mailbox.answers(ITO, new Messenger.Sent("m99"));
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
		question.presses("取り消す").sees("このお知らせは、送信済みではないか、すでに取り消されています。");
		assertThat(deeds()).containsOnlyOnce("announcement.recalled");
	}

	@Test
	void anOldCorrectionOfWhatWasRecalledChangesNothing() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.run();
		Seen revision = report.presses("修正する").presses("下書きを保存", Press.with(Press.WORDS, "body", "新"));
		report.presses("取り消す").presses("取り消す");
		revision.presses("送信済みのお知らせに反映").presses("書き換える").sees("元のお知らせが取り消されたため、反映できませんでした。");
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
	}

	@Test
	void twoWhoEditOneDraftSeeEachOther() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen mine = draft.presses("内容を編集");
		Speaker yamamoto = Press.another(this.dialogues, "山本 隆");
		yamamoto.presses("edit-announcement", Map.of("announcement", Press.id(draft)))
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "山本の本文"))
			.sees("下書きを保存しました。");
		Seen conflict = mine.presses("下書きを保存", Press.with(Press.WORDS, "body", "小林の本文"))
			.sees("編集中に、山本 隆さんが 2026年11月22日(日) 12:00 にこの下書きを更新しました。あなたの内容は、まだ保存されていません。下の違いを確かめて、どちらにするかお選びください。",
					"本文（日本語）", "山本の本文");
		assertThat(conflict.answer().findParents("isMultiline").getFirst().path("value").asString()).isEqualTo("小林の本文");
		conflict.presses("相手の内容を開く");
		draft.presses("自分に試し送り").sees("山本の本文");
		conflict.presses("自分の内容で保存する", Press.with(Press.WORDS, "body", "小林の本文")).sees("小林の本文");
		conflict.presses("自分の内容で保存する", Press.with(Press.WORDS, "body", "古い内容")).doesNotSee("下書きを保存しました。");
	}

	/** Nobody sends what they were not asked about. */
	@Test
	void whatChangedSinceTheQuestionIsAskedAgain() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, Map.of("departments", "高齢者福祉課"));
		Seen asked = draft.presses("今すぐ送る");
		Press.another(this.dialogues, "山本 隆")
			.presses("edit-announcement", Map.of("announcement", Press.id(draft)))
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "山本の本文"));
		Seen again = asked.presses("送る").doesNotSee("送信を始めました。").sees("山本の本文");
		this.deliveries.run();
		assertThat(this.mailbox.of("伊藤 彩香")).isEmpty();
		again.presses("送る").sees("送信を始めました。").doesNotSee("予約済み", "予約を取り消す");
	}

	@Test
	void aMistypedDepartmentDoesNotHideWhatAnotherChose() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, Map.of("departments", "高齢者福祉課"));
		Map<String, String> id = Map.of("announcement", Press.id(draft));
		Seen mine = coordinator().presses("announcement-audience", id);
		Press.another(this.dialogues, "山本 隆")
			.presses("announcement-audience", id)
			.presses("宛先を保存", Map.of("departments", "デジタル推進室"));
		Seen fault = mine.presses("宛先を保存", Map.of("departments", "高齢者福祉か")).sees("名簿にない所属があります：高齢者福祉か");
		fault.presses("宛先を保存", Map.of("departments", "高齢者福祉課"))
			.sees("編集中に、山本 隆さんが 2026年11月22日(日) 12:00 にこの下書きを更新しました。いまの宛先を表示しています。もう一度お選びください。");
	}

	@Test
	void twoWhoChooseRecipientsSeeEachOther() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen form = draft.presses("宛先を選ぶ");
		draft.presses("宛先を選ぶ").presses("宛先を保存", EVERYBODY).sees("宛先: 全職員");
		form.presses("宛先を保存", WELFARE)
			.sees("編集中に、小林 恵さんが 2026年11月22日(日) 12:00 にこの下書きを更新しました。いまの宛先を表示しています。もう一度お選びください。")
			.presses("宛先を保存", WELFARE)
			.sees("宛先: 高齢者福祉課");
	}

	@Test
	void draftsAreListedAndDiscarded() {
		coordinator().presses("announcements").sees("お知らせは、まだありません。");
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen list = coordinator().says("お知らせの一覧")
			.sees("お知らせは1件です。更新の新しい順に表示しています。", "年末調整のお知らせ", "下書き（2026年11月22日(日) 12:00 小林 恵さんが更新）");
		list.presses("開く").sees("年末調整のお知らせ");
		Seen question = draft.presses("破棄").sees("この下書きを破棄しますか？元には戻せません。");
		question.presses("破棄する").sees("下書きを破棄しました。");
		question.presses("破棄する").sees("このお知らせは見つかりません。破棄されたか、もう記録がありません。");
		assertThat(this.jdbc.sql("SELECT count(*) FROM announcement_audience").query(Integer.class).single()).isZero();
	}

	@Test
	void whatWasSentIsNoDraftAnyMore() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		draft.presses("今すぐ送る").presses("送る");
		for (String button : List.of("内容を編集", "宛先を選ぶ", "破棄", "今すぐ送る")) {
			draft.presses(button).sees("状況が変わったため、操作できませんでした。現在の状況を表示しています。");
		}
		draft.presses("この日時に送る", Map.of("day", "2026-11-24", "time", "09:00"))
			.sees("状況が変わったため、操作できませんでした。現在の状況を表示しています。");
		this.deliveries.run();
		moveTo("2026-11-24");
		assertThat(this.deliveries.run()).isZero();
	}

	@Test
	void anUnknownDepartmentIsNamed() {
		Press.draft(coordinator(), Press.WORDS, Map.of("departments", "高齢者福祉課、*水*道局")).sees("名簿にない所属があります：\\*水\\*道局");
	}

	@Test
	void carriesTheEnrolButtonOfItsSession() {
		String session = "digital-management-seminar 2026-12-16T14:00";
		Seen draft = Press.draft(coordinator(), Press.with(Press.WORDS, "session", session), WELFARE);
		assertThat(draft.lines()).anyMatch((line) -> line.contains("2026年12月16日(水) 14:00　本庁舎 第1会議室"));
		draft.presses("今すぐ送る").presses("送る");
		this.deliveries.run();
		this.mailbox.last(ITO).presses("この回に申し込む");
		assertThat(this.dialogues.as(ITO, Language.JA).presses("my-enrolments").lines())
			.anyMatch((line) -> line.contains("2026年12月16日(水) 14:00"));
		this.dialogues.as(ITO, Language.JA)
			.presses("cancel-session", Map.of("course", "digital-management-seminar", "start", "2026-12-16T14:00"));
	}

	@Test
	void aSessionThatHasBegunHasNoEnrolButton() {
		String session = "digital-management-seminar 2026-12-16T14:00";
		Press.draft(coordinator(), Press.with(Press.WORDS, "session", session), WELFARE)
			.presses("この日時に送る", Map.of("day", "2026-12-17", "time", "09:00"));
		moveTo("2026-12-17");
		this.deliveries.run();
		assertThat(this.mailbox.last(ITO).answer().findValuesAsString("title")).doesNotContain("この回に申し込む");
	}

	@Test
	void whoLeftIsSkippedAndCounted() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.jdbc.sql("UPDATE delivery SET person_id = '00000000-0000-4000-8000-00000000ffff' WHERE person_id = ?")
			.param(this.dialogues.idOf(ITO))
			.update();
		this.deliveries.run();
		report.presses("更新").sees("送信済み: 3件", "届けられず（名簿にない方）: 1件");
	}

	private void moveTo(String day) {
		this.clock.moveTo(day);
		this.events.publishEvent(new ClockMoved(this.clock.instant()));
	}

	private Speaker coordinator() {
		return this.dialogues.as(Press.KOBAYASHI, Language.JA);
	}

	private List<String> deeds() {
		return this.jdbc.sql("SELECT what FROM audit_entry WHERE what LIKE 'announcement.%' ORDER BY place")
			.query((row, _) -> row.getString(1))
			.list();
	}

}
