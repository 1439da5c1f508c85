package dev.manabi.tips.chat;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Entry;
import dev.manabi.language.Language;
import dev.manabi.tips.StudyRooms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People share what they learned, and say what helped. It is Sunday 22 November 2026.
 */
class TipsDialogueTests extends TipsStage {

	@Autowired
	private AuditLog log;

	@Test
	void isSharedByWordsAndPostedToTheChannelsOfItsSkill() {
		Seen form = as(ITO).says("学びのコツを共有したい").sees("学びのコツを共有する");
		Seen shared = form.presses("共有する",
				filled("RPAは、まず手順を紙に書くと早いです。", "rpa-ai-ocr", "https://example.jp/rpa?q=1", "all"));
		shared.sees("学びのコツを共有しました。RPAひろば、オンライン申請ひろばにも投稿します。学び合いの研修の記録にもなります。", "学びのコツ：RPA・AI-OCR 利活用",
				"RPAは、まず手順を紙に書くと早いです。", "[example.jp](https://example.jp/rpa?q=1)", "伊藤 彩香さん　2026年11月22日(日)");
		this.deliveries.run();
		for (String channel : List.of(RPA, FORMS)) {
			assertThat(this.mailbox.in(channel)).singleElement()
				.satisfies((seen) -> seen.sees("RPAは、まず手順を紙に書くと早いです。", "伊藤 彩香さん　2026年11月22日(日)"));
		}
		assertThat(deeds()).contains("tip.shared");
	}

	@Test
	void isSharedInEnglish() {
		this.dialogues.as("Emily Carter", Language.EN)
			.says("I want to share a learning tip")
			.sees("Share a learning tip")
			.presses("Share", filled("Sketch it first.", "rpa-ai-ocr", "", "none"))
			.sees("Your tip is shared. It is posted to no channel. It counts as learning with colleagues in your training records, too.",
					"Learning tip: Using RPA and AI-OCR");
		assertThat(this.deliveries.run()).isZero();
	}

	@ParameterizedTest
	@CsvSource({ "all, 2", "none, 0", "19:forms@thread.tacv2, 1" })
	void goesWhereItIsChosenToGo(String where, int posts) {
		as(ITO).presses("send-tip", filled("紙に書く", "rpa-ai-ocr", "", where));
		assertThat(this.deliveries.run()).isEqualTo(posts);
	}

	@Test
	void theSkillIsProposedFromTheWordsAndNothingIsSharedBefore() {
		Seen proposed = as(ITO).presses("send-tip", filled("ＲＰＡの録画は短く区切るとよいです。", "auto", "", "all"));
		proposed.sees("内容から、スキルは「RPA・AI-OCR 利活用」を選びました。よろしければ、もう一度ボタンを押してください。");
		assertThat(count("tip")).isZero();
		assertThat(proposed.answer().toString()).contains("\"value\":\"rpa-ai-ocr\"");
		as(ITO).presses("send-tip", filled("早起きするとよいです。", "auto", "", "all")).sees("どのスキルのコツか、お選びください。");
		assertThat(count("tip")).isZero();
	}

	@Test
	void countsEachPersonOnceAndRefreshesEveryChannel() {
		String tip = share("紙に書く");
		this.deliveries.run();
		Speaker sato = as("佐藤 健一").inChannel(StudyRooms.RPA);
		Seen card = this.mailbox.in(RPA).getFirst();
		assertThat(card.pressedBy(sato, "役に立った（0）").answer().toString()).contains("役に立った（1）");
		as("髙橋 美智子").presses("tip-useful", Map.of("tip", tip)).sees("「役に立った」と伝えました。もう一度押すと取り消せます。");
		as("髙橋 美智子").presses("tip-saved", Map.of("tip", tip)).sees("保存しました。もう一度押すと外せます。");
		this.deliveries.run();
		for (String channel : List.of(RPA, FORMS)) {
			assertThat(this.mailbox.in(channel).getFirst().answer().toString()).contains("役に立った（2）", "保存（1）");
		}
		sato.presses("tip-useful", Map.of("tip", tip));
		this.deliveries.run();
		assertThat(this.mailbox.in(FORMS).getFirst().answer().toString()).contains("役に立った（1）");
	}

	@Test
	void whoIsNoMemberOfStaffChangesNothingInAChannel() {
		String tip = share("紙に書く");
		Seen seen = this.dialogues.asStranger(Language.JA)
			.inChannel(StudyRooms.RPA)
			.presses("tip-useful", Map.of("tip", tip));
		assertThat(seen.answer().toString()).contains("役に立った（0）", "紙に書く");
		assertThat(count("tip_mark")).isZero();
		assertThat(this.dialogues.asStranger(Language.JA).presses("tip-useful", Map.of("tip", tip)).lines().getFirst())
			.startsWith("申し訳ありません。学び合いは、職員の方だけがお使いになれます。");
	}

	@Test
	void whatIsSavedIsKeptUntilItIsGone() {
		String tip = share("紙に書く");
		String other = share("声に出す");
		as("佐藤 健一").presses("tip-saved", Map.of("tip", tip));
		as("佐藤 健一").presses("tip-saved", Map.of("tip", other));
		as("佐藤 健一").says("保存した学びのコツ").sees("2件の学びのコツを保存しています。", "紙に書く", "声に出す");
		as(ITO).presses("withdraw-tip", Map.of("tip", tip)).presses("取り下げる").sees("学びのコツを取り下げました。チャンネルの投稿も消えます。");
		as("佐藤 健一").presses("saved-tips").sees("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。", "声に出す").doesNotSee("紙に書く");
		as("髙橋 美智子").presses("saved-tips").sees("保存した学びのコツはありません。学びのコツの「保存」を押すと、ここに並びます。");
	}

	@Test
	void itsAuthorEditsItWhereItStands() {
		String tip = share("紙に書く");
		this.deliveries.run();
		as(ITO).presses("tip", Map.of("tip", tip))
			.presses("書き直す")
			.sees("学びのコツを書き直す")
			.presses("書き直す", filled("紙に大きく書く", "rpa-ai-ocr", "", "all"))
			.sees("書き直しました。", "紙に大きく書く");
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.mailbox.in(RPA)).singleElement().satisfies((seen) -> seen.sees("紙に大きく書く"));
		as("佐藤 健一").presses("find-tips", Map.of("words", "大きく")).sees("紙に大きく書く");
	}

	@Test
	void forAnotherSkillItMovesToItsChannels() {
		String tip = share("紙に書く");
		this.deliveries.run();
		as(ITO).presses("send-tip", Map.of("tip", tip, "words", "紙に書く", "skill", "online-applications", "link", ""));
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		assertThat(this.mailbox.in(FORMS)).singleElement().satisfies((seen) -> seen.sees("学びのコツ：オンライン申請"));
	}

	@Test
	void whatIsReportedIsHiddenAndShownAgain() {
		String tip = share("紙に書く");
		this.deliveries.run();
		Seen form = as("佐藤 健一").presses("tip", Map.of("tip", tip)).presses("問題を知らせる").sees("この学びのコツのどこに問題がありますか？");
		form.presses("知らせる", Map.of("reason", "*誤り*です")).sees("研修担当に知らせました。どなたが知らせたかは表示されません。");
		as("佐藤 健一").presses("send-report", Map.of("tip", tip, "reason", "もう一度")).sees("この学びのコツについては、すでに知らせていただいています。");
		as("小林 恵").says("こんにちは").sees("問題の知らせがあった学びのコツが1件あります。「学びのコツの確認」とお送りください。");
		Seen list = as("小林 恵").says("学びのコツの確認").sees("知らせ：\\*誤り\\*です", "紙に書く").doesNotSee("佐藤");
		list.presses("非表示にする").presses("非表示にする").sees("非表示にしました。チャンネルの投稿も消えます。", "研修担当が非表示にしています");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		as("佐藤 健一").presses("find-tips").sees("学びのコツは、まだ共有されていません。");
		as("佐藤 健一").presses("tip-useful", Map.of("tip", tip)).sees("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。");
		as(ITO).presses("saved-tips", Map.of("show", "own")).sees("紙に書く", "研修担当が非表示にしています");
		as("小林 恵").presses("reported-tips").presses("再び表示する").sees("再び表示しました。投稿していたチャンネルにも、あらためて投稿します。");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).singleElement().satisfies((seen) -> seen.sees("紙に書く"));
		assertThat(this.mailbox.in(FORMS)).hasSize(1);
		assertThat(deeds()).contains("tip.hidden", "tip.restored");
	}

	/** They were promised that nobody sees who told. */
	@Test
	void whoReportsIsInNoLogAndMayDoSoAgainOnceItWasLookedAt() {
		String tip = share("紙に書く");
		Map<String, String> report = Map.of("tip", tip, "reason", "誤りです");
		as("佐藤 健一").presses("send-report", report).sees("研修担当に知らせました。どなたが知らせたかは表示されません。");
		as("小林 恵").presses("audit-log").doesNotSee("佐藤");
		as("小林 恵").presses("reported-tips").presses("このままにする");
		as("佐藤 健一").presses("send-report", report).sees("研修担当に知らせました。どなたが知らせたかは表示されません。");
		as("小林 恵").presses("reported-tips").sees("知らせ：誤りです");
	}

	@Test
	void whatIsRewrittenIsNotWhatWasRecommended() {
		String tip = share("紙に書く");
		as("小林 恵").presses("pin-tip", Map.of("tip", tip)).sees("研修担当のおすすめ");
		Map<String, String> same = Map.of("tip", tip, "words", "紙に書く", "skill", "rpa-ai-ocr", "link", "");
		as(ITO).presses("send-tip", same).sees("研修担当のおすすめ");
		as(ITO).presses("send-tip", Map.of("tip", tip, "words", "紙に書かない", "skill", "rpa-ai-ocr", "link", ""))
			.doesNotSee("研修担当のおすすめ");
	}

	@Test
	void coordinatorsDoNotDecideOnTheirOwn() {
		Seen shared = as("小林 恵").presses("send-tip", Map.of("words", "紙に書く", "skill", "rpa-ai-ocr", "link", ""));
		Map<String, String> own = Map.of("tip", shared.answer().findValuesAsString("tip").getFirst());
		for (String deed : List.of("pin-tip", "leave-tip", "restore-tip")) {
			as("小林 恵").presses(deed, own).sees("ご自身の学びのコツです。ほかの研修担当が決めます。");
		}
	}

	@Test
	void whatIsHiddenBeforeItWasSentIsNeverSent() {
		String tip = share("紙に書く");
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("非表示にする").presses("非表示にする");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
	}

	@Test
	void whatIsReportedAndFineIsLeftAsItIs() {
		String tip = share("紙に書く");
		as("佐藤 健一").presses("send-report", Map.of("tip", tip, "reason", "古い"));
		as("小林 恵").presses("reported-tips").presses("このままにする").sees("このままにしました。", "確認が必要な学びのコツも、非表示の学びのコツもありません。");
		as("佐藤 健一").presses("find-tips").sees("紙に書く");
	}

	@Test
	void whatOneHasSharedIsEvidenceAsLongAsItIsShown() {
		String tip = share("紙に書く");
		assertThat(evidence()).containsExactly("digital-plaza TIP standing");
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("非表示にする").presses("非表示にする");
		assertThat(evidence()).containsExactly("digital-plaza TIP gone");
		as("小林 恵").presses("tip", Map.of("tip", tip)).presses("再び表示する");
		String other = share("声に出す");
		as(ITO).presses("withdraw-tip", Map.of("tip", tip)).presses("取り下げる");
		assertThat(evidence()).as("the other one shows the same").contains("digital-plaza TIP standing");
		as(ITO).presses("withdraw-tip", Map.of("tip", other)).presses("取り下げる");
		assertThat(evidence()).doesNotContain("digital-plaza TIP standing");
	}

	@Test
	void whatIsErasedGoesFromTheChannelsAndItsMarksWithIt() {
		String tip = share("紙に書く");
		as("佐藤 健一").presses("tip-useful", Map.of("tip", tip));
		this.deliveries.run();
		as(ITO).presses("my-data").sees("共有した学びのコツ：紙に書く　2026年11月22日(日) 12:00");
		as(ITO).presses("erase-my-data").presses("消去する");
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		assertThat(count("tip") + count("tip_mark")).isZero();
	}

	private List<String> evidence() {
		return this.jdbc.sql("SELECT course, evidence, stands_for FROM completion ORDER BY place")
			.query((row, _) -> row.getString(1) + " " + row.getString(2)
					+ ((row.getString(3) == null) ? " gone" : " standing"))
			.list();
	}

	private List<String> deeds() {
		return this.log.list(Optional.empty(), Optional.empty(), 0, 99).stream().map(Entry::what).toList();
	}

}
