package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.announcements.Announcement;
import dev.manabi.announcements.Announcements;
import dev.manabi.conversation.Messenger;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What was sent is corrected or taken back in every chat.
 */
class CorrectionsDialogueTests extends AnnouncementStage {

	@Autowired
	private Announcements announcements;

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
	void whatSomebodyAsksIsNotWrittenOverEvenWhereItWasSentAgain() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.breakOff("announcement:" + Press.id(report) + ":" + this.dialogues.idOf(ITO));
		this.deliveries.run();
		report.presses("更新").presses("この宛先にもう一度送る");
		this.deliveries.run();
		Seen form = this.mailbox.last(ITO).presses("担当者に質問する");
		report.presses("修正する")
			.presses("下書きを保存", Press.with(Press.WORDS, "title", "年末調整の期限について"))
			.presses("送信済みのお知らせに反映")
			.presses("書き換える");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("年末調整のお知らせ");
		form.presses("質問を送る", Map.of("words", " \n "));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("年末調整のお知らせ");
		form.presses("質問を送る", Map.of("words", "期限は？"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("年末調整の期限について").presses("確認しました");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 確認済みです");
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
	void aCorrectionBeginsFromTheWordsOfTheOneThatWasAppliedInThatMoment() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.run();
		Announcement asItWas = this.announcements.find(Press.id(report)).orElseThrow();
		report.presses("修正する")
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "新しい本文"))
			.presses("送信済みのお知らせに反映")
			.presses("書き換える");
		Announcement next = this.announcements.revise(asItWas, new PersonId(this.dialogues.idOf("山本 隆")));
		assertThat(next.contents().body()).isEqualTo("新しい本文");
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
	void theReportSaysHowManyCouldNotBeChangedOrTakenBack() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.run();
		this.mailbox.answers(ITO, new Messenger.Ambiguous());
		report.presses("修正する")
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "新"))
			.presses("送信済みのお知らせに反映")
			.presses("書き換える");
		for (int turn = 0; turn < 4; turn++) {
			this.deliveries.run();
		}
		report.presses("更新").doesNotSee("カードを更新できず");
		this.deliveries.run();
		Seen failed = report.presses("更新").sees("カードを更新できず: 1件");
		this.mailbox.answers(ITO, new Messenger.Unreachable(Messenger.Unreachable.Reason.BLOCKED));
		failed.presses("取り消す").presses("取り消す").sees("取り消しの処理待ち: 4件").doesNotSee("更新できず", "取り消せず");
		this.deliveries.run();
		report.presses("更新").sees("取り消せず（カードが残っていることがあります）: 1件").doesNotSee("取り消しの処理待ち");
	}

	@Test
	void theReportSaysHowManyAreNotTakenBackYet() {
		Seen report = Press.sent(coordinator(), WELFARE);
		this.deliveries.run();
		report.presses("取り消す").presses("取り消す").sees("取り消しの処理待ち: 4件");
		this.deliveries.run();
		report.presses("更新").doesNotSee("取り消しの処理待ち");
	}

}
