package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.tips.Tip;
import dev.manabi.tips.Tips;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The author of a tip that was hidden hears why, and what they can do.
 */
class HiddenTipsDialogueTests extends SharedTipStage {

	private static final String KOBAYASHI = "小林 恵";

	private static final String WHAT_NOW = "今はご自身と研修担当だけがご覧になれます。書き直しや取り下げもできます。";

	@Autowired
	private Tips tips;

	@Test
	void hearsWhyAndWhatTheyCanDo() {
		as(KOBAYASHI).presses("tip", this.tip)
			.presses("非表示にする")
			.sees("この学びのコツを非表示にしますか？", "紙に書く")
			.presses("非表示にする", Map.of("why", "*古い*手順です"))
			.sees("非表示にしました。チャンネルの投稿も消えます。");
		this.deliveries.run();
		Seen told = this.mailbox.last(ITO);
		assertThat(told.lines()).singleElement()
			.asString()
			.contains("あなたの学びのコツ「紙に書く」を、研修担当が非表示にしました。", "理由：\\*古い\\*手順です", WHAT_NOW, "へお問い合わせください。");
		told.presses("内容を見る").sees("研修担当が非表示にしています。理由：\\*古い\\*手順です", "紙に書く");
		told.presses("書き直す").sees("学びのコツを書き直す");
		as(ITO).presses("my-data").sees("研修担当が学びのコツを非表示にした理由：\\*古い\\*手順です");
		as(KOBAYASHI).presses("tip", this.tip).presses("再び表示する");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("研修担当が非表示にしていたあなたの学びのコツ「紙に書く」を、再び表示しました。").presses("内容を見る").sees("紙に書く");
		assertThat(as(ITO).presses("my-data").lines()).noneMatch((line) -> line.contains("古い"));
	}

	@Test
	void hearsItInEnglish() {
		this.dialogues.as(ITO, Language.EN).havingChosenIt();
		this.dialogues.as(KOBAYASHI, Language.EN)
			.presses("tip", this.tip)
			.presses("Hide")
			.presses("Hide", Map.of("why", "Outdated"))
			.sees("Hidden. What was posted to channels goes, too.");
		this.deliveries.run();
		assertThat(this.mailbox.last(ITO).lines()).singleElement()
			.asString()
			.startsWith("The coordinators have hidden your learning tip “紙に書く”.")
			.contains("Why: Outdated", "Only you and the coordinators see it now. You can edit or withdraw it.");
	}

	@Test
	void aReasonNeedNotBeGivenButMustBeShort() {
		hides("あ".repeat(201)).sees("200文字以内でお書きください（今は201文字です）。", "紙に書く");
		this.dialogues.as(KOBAYASHI, Language.EN)
			.presses("tip", this.tip)
			.presses("Hide")
			.presses("Hide", Map.of("why", "a".repeat(201)))
			.sees("Please write 200 characters at most (there are 201 now).");
		assertThat(this.deliveries.run()).isZero();
		assertThat(now().isShown()).isTrue();
		hides("あ".repeat(200)).sees("非表示にしました。チャンネルの投稿も消えます。");
		assertThat(now().decision().why()).hasSize(200);
		as(KOBAYASHI).presses("tip", this.tip).presses("再び表示する");
		hides(" \n ").sees("非表示にしました。チャンネルの投稿も消えます。");
		this.deliveries.run();
		assertThat(this.mailbox.last(ITO).lines()).singleElement().asString().doesNotContain("理由");
	}

	@Test
	void hearsOnceHoweverOftenItIsHidden() {
		Tip shown = now();
		hides("古い");
		assertThat(this.tips.hide(shown, new PersonId("00000000-0000-4000-8000-000000000009"), "誤り")).isFalse();
		as(KOBAYASHI).presses("hide-tip", this.tip).sees("この学びのコツは、すでに非表示になっています。");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((told) -> assertThat(told.lines().getFirst()).contains("理由：古い"));
	}

	@Test
	void hearsNothingOfWhatIsOvertaken() {
		hides("");
		as(KOBAYASHI).presses("tip", this.tip).presses("再び表示する");
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).singleElement()
			.satisfies((told) -> told.sees("研修担当が非表示にしていたあなたの学びのコツ「紙に書く」を、再び表示しました。"));
		hides("");
		this.tips.withdraw(now());
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void nobodyHidesTheirOwnAndItsReportsWithIt() {
		Map<String, String> own = Map.of("tip", share(KOBAYASHI, "紙に書く"));
		for (String intent : new String[] { "hide-form", "hide-tip" }) {
			as(KOBAYASHI).presses(intent, own).sees("ご自身の学びのコツです。ほかの研修担当が決めます。");
		}
		assertThat(this.tips.find(own.getOrDefault("tip", "")).orElseThrow().isShown()).isTrue();
	}

	@Test
	void whatIsRewrittenWhileItIsHiddenIsPostedAndRecordedOnceItIsShown() {
		hides("");
		this.deliveries.run();
		as(ITO).presses("edit-tip", this.tip)
			.presses("書き直す", Map.of("words", "画面に書く", "skill", "rpa-ai-ocr", "link", ""))
			.sees("書き直しました。研修担当が再び表示するまで、ご自身と研修担当だけがご覧になれます。", "研修担当が非表示にしています", "画面に書く");
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		assertThat(evidence()).isZero();
		as("佐藤 健一").presses("find-tips").doesNotSee("画面", "紙");
		as(KOBAYASHI).presses("tip", this.tip).presses("再び表示する");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).singleElement().satisfies((seen) -> seen.sees("画面に書く"));
		assertThat(evidence()).isEqualTo(1);
	}

	@Test
	void whatIsHiddenCanBeWithdrawn() {
		hides("");
		this.tips.withdraw(now());
		as(KOBAYASHI).presses("reported-tips").sees("確認が必要な学びのコツも、非表示の学びのコツもありません。");
		as(KOBAYASHI).presses("restore-tip", this.tip).sees("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。");
		assertThat(List.of(now().decision().why(), now().state().name())).containsExactly("", "WITHDRAWN");
	}

	private int evidence() {
		return this.jdbc.sql("SELECT count(*) FROM completion WHERE stands_for IS NOT NULL")
			.query(Integer.class)
			.single();
	}

	private Tip now() {
		return this.tips.find(this.tip.getOrDefault("tip", "")).orElseThrow();
	}

	private Seen hides(String why) {
		return as(KOBAYASHI).presses("tip", this.tip).presses("非表示にする").presses("非表示にする", Map.of("why", why));
	}

}
