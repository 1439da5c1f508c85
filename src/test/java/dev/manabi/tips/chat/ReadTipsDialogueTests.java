package dev.manabi.tips.chat;

import java.time.Duration;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators decide on what they have read, and on nothing that came later.
 */
class ReadTipsDialogueTests extends TipsStage {

	private static final String KOBAYASHI = "小林 恵";

	private static final String SATO = "佐藤 健一";

	private static final String CHANGED = "この学びのコツは、カードの表示後に変わった可能性があります。今の内容をご確認のうえ、もう一度お選びください。この操作では何も変えていません。";

	@Autowired
	private TestClock clock;

	private String tip = "";

	@BeforeEach
	void share() {
		this.tip = share("紙に書く");
		report(SATO, "誤りです");
	}

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void whatIsReportedAfterTheListWasReadWaits() {
		Seen list = as(KOBAYASHI).presses("reported-tips").sees("知らせ：誤りです");
		later("リンクが切れています");
		Seen left = list.presses("このままにする")
			.sees("このままにしました。カードの表示後に新しい知らせが届いています。そちらもご確認ください。", "知らせ：リンクが切れています")
			.doesNotSee("誤りです");
		left.presses("このままにする").sees("このままにしました。", "確認が必要な学びのコツも、非表示の学びのコツもありません。");
	}

	@Test
	void theSameInEnglish() {
		Seen list = this.dialogues.as(KOBAYASHI, Language.EN).presses("reported-tips");
		later("リンクが切れています");
		list.presses("Leave as it is")
			.sees("Left as it is. More has been reported since your card was shown: please look at that, too.");
	}

	@ParameterizedTest
	@ValueSource(strings = { "reported-tips", "tip" })
	void whatIsReportedBeforeItIsHiddenWaitsUntilItIsShownAgain(String where) {
		Seen form = as(KOBAYASHI).presses(where, Map.of("tip", this.tip)).presses("非表示にする");
		later("リンクが切れています");
		form.presses("非表示にする", Map.of("why", "古い"))
			.sees("研修担当が非表示にしています。理由：古い\n\n知らせ：リンクが切れています")
			.presses("再び表示する")
			.sees("知らせ：リンクが切れています")
			.doesNotSee("誤りです");
	}

	@ParameterizedTest
	@ValueSource(strings = { "非表示にする", "このままにする" })
	void whatIsRewrittenMeanwhileIsReadAgain(String button) {
		Seen list = as(KOBAYASHI).presses("reported-tips");
		rewrite("画面に書く");
		list.presses(button).sees(CHANGED, "画面に書く", "知らせ：誤りです").presses("非表示にする").sees("この学びのコツを非表示にしますか？", "画面に書く");
	}

	@Test
	void whatIsRewrittenBehindTheFormIsNotHidden() {
		Seen form = as(KOBAYASHI).presses("reported-tips").presses("非表示にする");
		rewrite("画面に書く");
		form.presses("非表示にする", Map.of("why", "古い")).sees(CHANGED, "画面に書く", "知らせ：誤りです");
		assertThat(state()).isEqualTo("SHOWN");
	}

	@Test
	void whatIsRewrittenWhileItIsHiddenIsNotShownUnread() {
		as(KOBAYASHI).presses("tip", Map.of("tip", this.tip)).presses("非表示にする").presses("非表示にする");
		Seen list = as(KOBAYASHI).presses("reported-tips");
		rewrite("画面に書く");
		Seen now = list.presses("再び表示する").sees(CHANGED, "画面に書く");
		assertThat(state()).isEqualTo("HIDDEN");
		now.presses("再び表示する").sees("再び表示しました。投稿していたチャンネルにも、あらためて投稿します。");
	}

	@Test
	void whoeverComesSecondHearsThatItIsDone() {
		Seen first = as(KOBAYASHI).presses("reported-tips");
		Seen second = as(KOBAYASHI).presses("reported-tips");
		first.presses("非表示にする").presses("非表示にする");
		second.presses("非表示にする").sees("この学びのコツは、すでに非表示になっています。", "紙に書く");
		second.presses("このままにする").sees("この学びのコツは、すでに非表示になっています。");
		Seen hidden = as(KOBAYASHI).presses("reported-tips");
		as(KOBAYASHI).presses("reported-tips").presses("再び表示する");
		hidden.presses("再び表示する").sees("この学びのコツは、非表示ではありません。", "紙に書く");
	}

	@ParameterizedTest
	@ValueSource(strings = { "hide-form", "hide-tip", "leave-tip" })
	void buttonsThatDoNotSayWhatWasReadDoNothing(String intent) {
		for (Map<String, String> slots : List.of(Map.of("tip", this.tip), Map.of("tip", this.tip, "revision", "-1"),
				Map.of("tip", this.tip, "revision", "x", "last", "x"))) {
			as(KOBAYASHI).presses(intent, slots).sees(CHANGED, "知らせ：誤りです");
		}
		for (String last : List.of("", "gestern", "-999999999-01-01T00:00:00Z", "+999999999-01-01T00:00:00Z")) {
			as(KOBAYASHI).presses("leave-tip", Map.of("tip", this.tip, "revision", "0", "last", last)).sees("知らせ：誤りです");
		}
		assertThat(state()).isEqualTo("SHOWN");
	}

	@Test
	void whatIsWithdrawnMeanwhileIsGone() {
		Seen list = as(KOBAYASHI).presses("reported-tips");
		as(ITO).presses("withdraw-tip", Map.of("tip", this.tip)).presses("取り下げる");
		for (String button : new String[] { "非表示にする", "このままにする" }) {
			assertThat(list.presses(button).lines()).containsExactly("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。");
		}
	}

	private void later(String reason) {
		this.clock.pass(Duration.ofSeconds(1));
		report("鈴木 直樹", reason);
	}

	private void report(String name, String reason) {
		as(name).presses("send-report", Map.of("tip", this.tip, "reason", reason));
	}

	private void rewrite(String words) {
		as(ITO).presses("send-tip", Map.of("tip", this.tip, "words", words, "skill", "rpa-ai-ocr", "link", ""));
	}

	private String state() {
		return this.jdbc.sql("SELECT state FROM tip").query(String.class).single();
	}

}
