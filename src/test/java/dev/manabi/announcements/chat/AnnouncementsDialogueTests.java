package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator writes an announcement, sees whom it reaches, and sends it.
 */
class AnnouncementsDialogueTests extends AnnouncementStage {

	private static final String CARTER = "Emily Carter";

	@ParameterizedTest
	@CsvSource({ "JA, お知らせを作成したい", "JA, お知らせを作りたい", "JA, お知らせの作成", "JA, お知らせを新規作成",
			"EN, I want to create an announcement", "EN, write an announcement" })
	void theFormIsAskedForInManyWords(Language language, String text) {
		this.dialogues.as("小林 恵", language).says(text).sees((language == Language.JA) ? "お知らせの作成" : "Announcement");
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
	void whoLeftIsSkippedAndCounted() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.jdbc.sql("UPDATE delivery SET person_id = '00000000-0000-4000-8000-00000000ffff' WHERE person_id = ?")
			.param(this.dialogues.idOf(ITO))
			.update();
		this.deliveries.run();
		report.presses("更新").sees("送信済み: 3件", "届けられず（名簿にない方）: 1件");
	}

	@Test
	void aChannelThatIsNoStudyChannelAnyMoreIsNamed() {
		Press.channel(this.jdbc, RPA, "RPAの学びの場");
		Seen draft = Press.draft(coordinator(), Press.WORDS, Map.of("departments", "高齢者福祉課", "channels", RPA))
			.sees("宛先: 高齢者福祉課、チャンネル「RPAの学びの場」");
		this.jdbc.sql("DELETE FROM study_channel_skill").update();
		draft.presses("今すぐ送る").sees("宛先: 高齢者福祉課、学びのチャンネルではなくなったチャンネル1件", "いまは勤務時間外です。それでも、4人に、いま送りますか？").presses("送る");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		assertThat(this.mailbox.size()).isEqualTo(4);
	}

}
