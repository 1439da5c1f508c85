package dev.manabi.reminders.chat;

import java.time.Duration;
import java.util.Map;

import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.language.Language;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * People are reminded once a day of what is due, and say what they did or wish.
 */
class RemindersDialogueTests extends RemindersStage {

	@Test
	void oneMessageADayTellsAllThatIsDue() {
		begins("2027-01-15");
		Seen reminder = this.mailbox.last(ITO);
		reminder.sees("受講のお知らせ", "伊藤 彩香さん、受講期限の近い研修が1件あります。", "◎\u00A0情報セキュリティ(基礎)", "期限 2027年1月29日(金)（あと14日）");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-15");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatIsDoneIsRecordedAndTheCardShowsIt() {
		begins("2027-01-15");
		Seen done = this.mailbox.last(ITO).presses("受講しました");
		done.sees("「情報セキュリティ基礎研修（eラーニング）」を受講済みとして記録しました。", "✓ 受講済み", "伊藤 彩香さん、お知らせした研修で、これから受講するものはありません。おつかれさまでした。");
		assertThat(completions()).isEqualTo(1);
		done.presses("取り消す").sees("「情報セキュリティ基礎研修（eラーニング）」の受講の記録を取り消しました。", "期限 2027年1月29日(金)（あと14日）");
		ito().presses("progress").sees("必要な研修 5件のうち、0件が受講済みです。");
	}

	@Test
	void whatIsRecordedElsewhereShowsOnTheCardInTheChat() {
		begins("2027-01-15");
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 受講済み");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void whatIsRecordedWhileItIsOnItsWayShowsOnTheCard() {
		begins("2027-01-15");
		setState("SENDING");
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		setState("SENT");
		this.deliveries.run();
		this.mailbox.last(ITO).sees("✓ 受講済み");
	}

	@Test
	void whatIsDoneIsNotRecordedAgainByAnOlderCard() {
		begins("2027-01-15");
		Seen older = this.mailbox.last(ITO);
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.clock.moveTo("2027-01-22");
		older.presses("受講しました").sees("✓ 受講済み").doesNotSee("記録しました");
		assertThat(completions()).isOne();
	}

	@Test
	void whatSomebodyBecomesExemptFromShowsOnTheCard() {
		begins("2027-01-15");
		this.mailbox.last(ITO).presses("対象外では？").presses("申し出る", Map.of("reason", "育児休業のため"));
		coordinator().presses("exemptions").presses("内容を見て決める").presses("免除する", Map.of("until", "2027-03-31"));
		this.deliveries.run();
		this.mailbox.of(ITO).getFirst().sees("免除");
	}

	@Test
	void whatIsDoneBeforeItGoesOutIsNotTold() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		ito().presses("save-completion", Map.of("course", "security-basic-elearning"));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

	@Test
	void laterIsAnotherDay() {
		begins("2027-01-15");
		this.mailbox.last(ITO).presses("来週に").sees("2027年1月22日(金) にもう一度お知らせします。");
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-22");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
	}

	@Test
	void whatIsPutOffWaitsAlthoughItIsInTheOutbox() {
		ito().presses("save-reminders", Map.of("hour", "13"));
		begins("2027-01-15");
		ito().presses("remind-later", Map.of("message", message(), "when", "next-week"))
			.sees("2027年1月22日(金) にもう一度お知らせします。");
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-22");
		this.clock.pass(Duration.ofHours(2));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void otherPeoplesRemindersAreNobodysBusiness() {
		begins("2027-01-15");
		String message = message();
		Speaker other = this.dialogues.as("渡辺 大輔", Language.JA);
		String refused = "このお知らせは、あなた宛てのものではないか、すでに新しくなっています。「何を受講すればいい？」で最新の内容をご確認ください。";
		other.presses("reminder-done", Map.of("message", message, "course", "security-basic-elearning")).sees(refused);
		other.presses("remind-later", Map.of("message", message, "when", "tomorrow")).sees(refused);
		other.presses("remind-later", Map.of("message", message, "when", "never")).sees(refused);
		assertThat(completions()).isZero();
	}

	@Test
	void readsInEnglish() {
		this.dialogues.as(ITO, Language.EN).presses("language", Map.of("language", "en"));
		begins("2027-01-15");
		this.mailbox.last(ITO)
			.sees("Training reminder", "伊藤 彩香, training due soon: 1.", "Due Fri 29 Jan 2027 (days left: 14)");
	}

	private void setState(String state) {
		this.jdbc.sql("UPDATE delivery SET state = :state WHERE message_key = :key")
			.param("state", state)
			.param("key", message())
			.update();
	}

	private String message() {
		return this.jdbc.sql("SELECT message_key FROM delivery WHERE person_id = :ito AND topic = 'reminder'")
			.param("ito", this.dialogues.idOf(ITO))
			.query((row, _) -> row.getString(1))
			.single();
	}

	private int completions() {
		return this.jdbc.sql("SELECT count(*) FROM completion").query(Integer.class).single();
	}

}
