package dev.manabi.announcements.chat;

import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators who work on one draft at the same time see each other.
 */
class CoordinatorsDialogueTests extends AnnouncementStage {

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
	void whatChangedSinceItWasSeenIsNotScheduled() {
		Map<String, String> time = Map.of("day", "2026-11-24", "time", "09:00");
		Seen draft = Press.draft(coordinator(), Press.WORDS, WELFARE);
		Press.another(this.dialogues, "山本 隆")
			.presses("edit-announcement", Map.of("announcement", Press.id(draft)))
			.presses("下書きを保存", Press.with(Press.WORDS, "body", "山本の本文"));
		draft.presses("この日時に送る", time)
			.sees("状況が変わったため、操作できませんでした。現在の状況を表示しています。", "山本の本文")
			.presses("この日時に送る", time)
			.sees("送信を予約しました。");
	}

}
