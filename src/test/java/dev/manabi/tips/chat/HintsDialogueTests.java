package dev.manabi.tips.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.reminders.Day;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

/**
 * What is said of a skill, and what somebody is reminded of, carries the best tip.
 */
@ManabiTest
class HintsDialogueTests {

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Day day;

	@Autowired
	private TestClock clock;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void aSkillsAnswerCarriesTheBestTip() {
		String old = share("rpa-ai-ocr", "*紙*に書く", "https://example.jp/a");
		share("rpa-ai-ocr", "声に出す", "");
		as("佐藤 健一").says("RPAについて教えて").sees("みんなの学びのコツ：声に出す（伊藤 彩香さん）").doesNotSee("紙");
		as("佐藤 健一").presses("tip-useful", Map.of("tip", old));
		as("佐藤 健一").says("RPAについて教えて")
			.sees("みんなの学びのコツ：\\*紙\\*に書く [example.jp](https://example.jp/a)（伊藤 彩香さん）")
			.presses("ほかの学びのコツを見る")
			.sees("2件の学びのコツがあります。");
		as("小林 恵").presses("tip", Map.of("tip", old)).presses("非表示にする").presses("非表示にする");
		as("佐藤 健一").says("RPAについて教えて").sees("みんなの学びのコツ：声に出す（伊藤 彩香さん）").doesNotSee("紙");
	}

	@Test
	void thePinnedOneWins() {
		String pinned = share("rpa-ai-ocr", "紙に書く", "");
		String useful = share("rpa-ai-ocr", "声に出す", "");
		as("佐藤 健一").presses("tip-useful", Map.of("tip", useful));
		as("小林 恵").presses("pin-tip", Map.of("tip", pinned));
		as("佐藤 健一").says("RPAについて教えて").sees("みんなの学びのコツ：紙に書く（伊藤 彩香さん）");
	}

	@Test
	void aReminderCarriesOneForWhatIsDue() {
		share("security-basic", "毎朝1章ずつ", "");
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		this.deliveries.run();
		this.mailbox.last("伊藤 彩香").sees("みんなの学びのコツ：毎朝1章ずつ（佐藤 健一さん）").presses("ほかの学びのコツを見る").sees("1件の学びのコツがあります。");
	}

	private String share(String skill, String words, String link) {
		return as(skill.equals("security-basic") ? "佐藤 健一" : "伊藤 彩香")
			.presses("send-tip", Map.of("words", words, "skill", skill, "link", link))
			.answer()
			.findValuesAsString("tip")
			.getFirst();
	}

	private Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
