package dev.manabi.delivery.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Coordinators see what is being sent, pause it, resume it and call it off.
 */
@ManabiTest
class RunsDialogueTests {

	private static final String KOBAYASHI = "小林 恵";

	@Autowired
	private Dialogues dialogues;

	@Autowired
	private Outbox outbox;

	@Autowired
	private Deliveries deliveries;

	@Autowired
	private TestClock clock;

	@Autowired
	private JdbcClient jdbc;

	@BeforeEach
	void begin() {
		this.clock.moveTo("2026-11-22");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 送信の状況, Manabi からお送りしたメッセージは、まだありません。",
			"EN, Messages being sent, Manabi has not sent anything by itself yet." })
	void atFirstThereIsNothing(Language language, String text, String answer) {
		this.dialogues.as(KOBAYASHI, language).havingChosenIt().says(text).sees(answer);
	}

	@Test
	void everyRunIsListedTheLatestFirst() {
		put("lunch", 1);
		this.clock.moveTo("2026-11-23");
		put("dinner", 2);
		this.dialogues.as(KOBAYASHI, Language.JA)
			.says("送信の状況")
			.sees("dinner（2026年11月23日(月) 12:00）", "送信しています。", "送信済み 0件　送信待ち 2件", "lunch（2026年11月22日(日) 12:00）")
			.presses("詳しく見る")
			.sees("dinner（2026年11月23日(月) 12:00）", "送信待ち・送信中: 2件");
	}

	@Test
	void manyAreOnPages() {
		for (int run = 0; run < 8; run++) {
			put("meal" + run, 1);
		}
		Seen first = this.dialogues.as(KOBAYASHI, Language.JA).presses("deliveries");
		first.presses("次へ（残り2件）").sees("meal0（2026年11月22日(日) 12:00）");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 一時停止, 送信を一時停止しました。送信中だったメッセージは届くことがあります。, 一時停止しています。送信待ちのメッセージは、再開するとお送りします。, 再開, 送信を再開しました。",
			"EN, Pause, The sending has been paused. What is on its way may still arrive., Paused. What waits is sent once you resume., Resume, The sending goes on." })
	void itIsPausedAndResumed(Language language, String pause, String paused, String state, String resume,
			String resumed) {
		put("lunch", 1);
		Seen stopped = show("lunch", language).presses(pause).sees(paused, state);
		assertThat(this.deliveries.run()).isZero();
		stopped.presses(resume).sees(resumed);
		assertThat(this.deliveries.run()).isEqualTo(1);
		assertThat(deeds()).containsExactly("delivery.paused", "delivery.resumed");
	}

	@ParameterizedTest
	@CsvSource({ "JA, 中止, まだお送りしていない 2件の送信を中止しますか？中止すると、あとから再開できません。, 中止する, 送信を中止しました。送信済みのメッセージは、それぞれのチャットに残ります。",
			"EN, Call off, Call off 2 messages that have not been sent? They cannot be sent later., Call off, The sending has been called off. What was sent stays in people’s chats." })
	void itIsCalledOffOnceThatIsConfirmed(Language language, String cancel, String question, String sure,
			String cancelled) {
		put("lunch", 2);
		Seen asked = show("lunch", language).presses(cancel).sees(question);
		assertThat(deeds()).isEmpty();
		asked.presses(sure).sees(cancelled);
		assertThat(this.deliveries.run()).isZero();
		assertThat(this.outbox.find("lunch:0").orElseThrow().state()).isEqualTo(Delivery.State.SKIPPED);
		assertThat(deeds()).containsExactly("delivery.cancelled");
	}

	@Test
	void itIsNotCalledOffWhereSomebodyThinksBetter() {
		put("lunch", 2);
		show("lunch", Language.JA).presses("中止").presses("戻る").sees("送信しています。");
		assertThat(deeds()).isEmpty();
	}

	@Test
	void whoCouldNotBeReachedIsCounted() {
		put("lunch", 2);
		this.deliveries.run();
		show("lunch", Language.JA).sees("届けられず（名簿にない方）: 2件", "送信待ちのメッセージはありません。").doesNotSee("ブロック中");
	}

	@Test
	void whoMayHaveBeenReachedIsNamed() {
		this.outbox.put("lunch", List.of(new Message("lunch:ito", new PersonId(this.dialogues.idOf("伊藤 彩香")), "lunch",
				"", this.clock.instant())));
		this.deliveries.breakOff("lunch:ito");
		show("lunch", Language.JA).sees("届いたか不明（再送しません）: 1件（伊藤 彩香）");
		show("lunch", Language.EN).sees("May or may not have arrived (not sent again): 1 (伊藤 彩香)");
	}

	@Test
	void whatComesAgainIsSaidBeforeItIsCalledOff() {
		this.outbox.put("reminders:2026-11-22", List.of(new Message("reminder:ito",
				new PersonId(this.dialogues.idOf("伊藤 彩香")), "reminder", "", this.clock.instant().plusSeconds(60))));
		show("reminders:2026-11-22", Language.JA).presses("中止")
			.sees("まだお送りしていない 1件の送信を中止しますか？中止すると、あとから再開できません。未受講のままの方には、次の勤務日にあらためてお知らせします。");
	}

	@ParameterizedTest
	@ValueSource(strings = { "pause-delivery", "resume-delivery", "cancel-delivery" })
	void whatIsOverIsNotChanged(String intent) {
		put("lunch", 1);
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses("cancel-delivery", Map.of("run", "lunch", "sure", "yes"))
			.sees("送信を中止しました。送信済みのメッセージは、それぞれのチャットに残ります。");
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses(intent, Map.of("run", "lunch", "sure", "yes"))
			.sees("状況が変わったため、操作できませんでした。現在の状況を表示しています。");
		assertThat(deeds()).containsExactly("delivery.cancelled");
	}

	@ParameterizedTest
	@ValueSource(strings = { "delivery", "pause-delivery", "resume-delivery", "cancel-delivery" })
	void aForgedButtonDoesNothing(String intent) {
		put("lunch", 1);
		this.dialogues.as(KOBAYASHI, Language.JA)
			.presses(intent, Map.of("run", "x' OR 1=1", "sure", "yes"))
			.sees("このメッセージの記録は、もうありません。");
		this.dialogues.as("伊藤 彩香", Language.JA)
			.presses(intent, Map.of("run", "lunch", "sure", "yes"))
			.doesNotSee("lunch");
		assertThat(deeds()).isEmpty();
		assertThat(this.outbox.find("lunch:0").orElseThrow().state()).isEqualTo(Delivery.State.PENDING);
	}

	private Seen show(String run, Language language) {
		return this.dialogues.as(KOBAYASHI, language).havingChosenIt().presses("delivery", Map.of("run", run));
	}

	private void put(String run, int messages) {
		for (int number = 0; number < messages; number++) {
			this.outbox.put(run, List.of(new Message(run + ":" + number,
					new PersonId("00000000-0000-4000-8000-00000000ffff"), run, "", this.clock.instant())));
		}
	}

	private List<String> deeds() {
		return this.jdbc.sql("SELECT what FROM audit_entry ORDER BY place").query((row, _) -> row.getString(1)).list();
	}

}
