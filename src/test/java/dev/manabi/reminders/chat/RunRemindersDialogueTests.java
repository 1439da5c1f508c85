package dev.manabi.reminders.chat;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Runs;
import dev.manabi.language.Language;
import dev.manabi.reminders.Day;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A coordinator has the reminders of a day planned again, where people are reminded.
 */
@ManabiTest
@TestPropertySource(properties = "manabi.reminders.enabled=true")
class RunRemindersDialogueTests {

	private static final String SURE = "今日のお知らせをもう一度準備しますか？　すでに今日お知らせした方には、重ねて送りません。";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Mailbox mailbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private Runs runs;

	@Autowired
	private Day day;

	@Autowired
	private TestClock clock;

	@BeforeEach
	void begins() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
	}

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	@Test
	void nobodyIsToldTwice() {
		this.deliveries.run();
		int sent = this.mailbox.size();
		coordinator().says("今日のリマインドを送り直す").sees(SURE).presses("準備して送る").sees("今日、新しくお知らせする方はいませんでした。");
		this.deliveries.run();
		assertThat(this.mailbox.size()).isEqualTo(sent);
	}

	@Test
	void whatWasCalledOffByMistakeIsSent() {
		this.runs.cancel(this.runs.find("reminders:2027-01-15").orElseThrow(),
				new PersonId(this.dialogues.idOf("小林 恵")));
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
		coordinator().presses("reminder-run").sees(SURE).presses("準備して送る").sees("9人へのお知らせを準備しました。勤務時間のうちに届きます。");
		this.deliveries.run();
		this.mailbox.last("伊藤 彩香").sees("受講のお知らせ", "期限 2027年1月29日(金)（あと14日）");
		assertThat(this.mailbox.of("伊藤 彩香")).hasSize(1);
		coordinator().presses("reminder-run").presses("準備して送る").sees("今日、新しくお知らせする方はいませんでした。");
	}

	private Speaker coordinator() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

}
