package dev.manabi.tips.chat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What is withdrawn can't be brought back, so its author is asked first.
 */
class WithdrawTipDialogueTests extends SharedTipStage {

	private static final String QUESTION = "この学びのコツを取り下げますか？チャンネルの投稿も消え、元に戻すことはできません。\n\n「紙に書く」";

	private static final String DONE = "学びのコツを取り下げました。チャンネルの投稿も消えます。";

	@Test
	void itsAuthorIsAskedOnce() {
		Seen question = as(ITO).presses("tip", this.tip).presses("取り下げる").sees(QUESTION);
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).hasSize(1);
		question.presses("取り下げない").sees("学びのコツ：RPA・AI-OCR 利活用", "紙に書く");
		assertThat(state()).isEqualTo("SHOWN");
		question.presses("取り下げる").sees(DONE);
		this.deliveries.run();
		assertThat(this.mailbox.in(RPA)).isEmpty();
		question.presses("取り下げる").sees("この学びのコツは、取り下げられたか非表示になったため、ご覧になれません。");
		assertThat(state()).isEqualTo("WITHDRAWN");
	}

	@Test
	void inEnglish() {
		this.dialogues.as(ITO, Language.EN)
			.presses("withdraw-tip", this.tip)
			.sees("Withdraw this tip? What was posted to channels goes, too, and it cannot be brought back.\n\n“紙に書く”")
			.presses("Withdraw")
			.sees("Your tip is withdrawn. What was posted to channels goes, too.");
	}

	@Test
	void whoeverWasAskedAboutOtherWordsIsAskedAgain() {
		Seen question = as(ITO).presses("withdraw-tip", this.tip);
		Map<String, String> edited = new HashMap<>(this.tip);
		edited.putAll(Map.of("words", "画面に書く", "skill", "rpa-ai-ocr", "link", ""));
		as(ITO).presses("send-tip", edited);
		Seen again = question.presses("取り下げる")
			.sees("この学びのコツの内容が変わった可能性があります。次の内容のものを取り下げますか？チャンネルの投稿も消え、元に戻すことはできません。\n\n「画面に書く」");
		assertThat(state()).isEqualTo("SHOWN");
		again.presses("取り下げる").sees(DONE);
	}

	@ParameterizedTest
	@CsvSource({ "'', 0", "no, 0", "yes, ''", "yes, 1", "yes, -1", "yes, x" })
	void whatIsForgedOnlyAsks(String sure, String revision) {
		Map<String, String> forged = new HashMap<>(this.tip);
		forged.putAll(Map.of("sure", sure, "revision", revision));
		assertThat(as(ITO).presses("withdraw-tip", forged).lines()).singleElement().asString().contains("取り下げますか？");
		assertThat(state()).isEqualTo("SHOWN");
	}

	@Test
	void nobodyElseIsAsked() {
		Map<String, String> sure = new HashMap<>(this.tip);
		sure.putAll(Map.of("sure", "yes", "revision", "0"));
		for (String name : List.of("佐藤 健一", "小林 恵")) {
			as(name).presses("withdraw-tip", this.tip).sees("書き直しと取り下げは、共有したご本人だけができます。");
			as(name).presses("withdraw-tip", sure).sees("書き直しと取り下げは、共有したご本人だけができます。");
		}
		assertThat(state()).isEqualTo("SHOWN");
	}

	private String state() {
		return this.jdbc.sql("SELECT state FROM tip").query(String.class).single();
	}

}
