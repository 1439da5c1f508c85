package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nothing that coordinators write is lost, whatever becomes of the draft meanwhile.
 */
class DraftsDialogueTests extends AnnouncementStage {

	private static final Map<String, String> MINE = Press.with(Press.WORDS, "body", "小林の本文");

	@Test
	void savingTwiceMakesOneDraft() {
		Seen form = coordinator().presses("announce");
		form.presses("下書きを保存", Press.WORDS).sees("お知らせの宛先");
		form.presses("下書きを保存", Press.WORDS).sees("お知らせの宛先");
		assertThat(titles()).hasSize(1);
		assertThat(body(form.presses("下書きを保存", MINE).doesNotSee("お知らせの宛先"))).isEqualTo("小林の本文");
		assertThat(titles()).hasSize(1);
		coordinator().presses("announce").presses("下書きを保存", Press.WORDS);
		assertThat(titles()).hasSize(2);
	}

	@Test
	void whatIsSavedAgainIsCheckedAgain() {
		String gone = "digital-management-seminar 2026-12-17T14:00";
		Seen form = Press.draft(coordinator(), Press.WORDS, WELFARE).presses("内容を編集");
		this.jdbc.sql("UPDATE announcement SET session = ?").param(gone).update();
		Seen refused = form.presses("下書きを保存", Press.with(Press.WORDS, "session", gone))
			.sees("「申込みボタンを付ける日程」の日程が見つかりません（" + gone + "）。選び直してください。")
			.doesNotSee("下書きを保存しました。");
		refused.presses("下書きを保存", Press.with(Press.WORDS, "session", "none")).sees("下書きを保存しました。");
	}

	@Test
	void whatWasWrittenWhileAnotherSentTheDraftIsKeptAsANewOne() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen form = draft.presses("内容を編集");
		draft.presses("今すぐ送る").presses("送る");
		Seen instead = form.presses("下書きを保存", MINE)
			.sees("編集中に、このお知らせは下書きではなくなりました。あなたの内容は、まだ保存されていません。" + "下の違いを確かめて、必要なら新しいお知らせの下書きとして保存してください。", "本文（日本語）");
		assertThat(body(instead)).isEqualTo("小林の本文");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("**12月4日**までに提出してください。");
		instead.presses("相手の内容を開く").sees("送信済み: 4件");
		instead.presses("新しい下書きとして保存", MINE).sees("お知らせの宛先");
		assertThat(titles()).hasSize(2);
	}

	@Test
	void whatWasWrittenForADraftThatIsGoneIsKeptAsANewOne() {
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Seen form = draft.presses("内容を編集");
		draft.presses("破棄").presses("破棄する");
		Seen instead = form.presses("下書きを保存", MINE)
			.sees("この下書きは、もうありません。破棄されたか、送信済みのお知らせに反映されています。あなたの内容は、新しいお知らせの下書きとして保存できます。");
		assertThat(body(instead)).isEqualTo("小林の本文");
		instead.presses("新しい下書きとして保存", MINE).sees("お知らせの宛先");
		assertThat(titles()).hasSize(1);
	}

	@Test
	void twoWhoCorrectWhatWasSentWriteOneDraft() {
		Seen report = Press.sent(coordinator(), WELFARE);
		Seen mine = report.presses("修正する");
		Press.another(this.dialogues, "山本 隆")
			.presses("revise-announcement", Map.of("announcement", Press.id(report)))
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "山本の本文"));
		mine.presses("下書きを保存", MINE).sees("本文（日本語）", "山本の本文");
		assertThat(titles()).hasSize(2);
		assertThat(this.jdbc.sql("SELECT count(*) FROM audit_entry WHERE what = 'announcement.saved'")
			.query(Integer.class)
			.single()).as("the draft, its audience, the correction, what Yamamoto wrote").isEqualTo(4);
	}

	private static String body(Seen form) {
		return form.answer().findParents("isMultiline").getFirst().path("value").asString();
	}

	private List<String> titles() {
		return this.jdbc.sql("SELECT title FROM announcement").query((row, _) -> row.getString(1)).list();
	}

}
