package dev.manabi.reminders.chat;

import java.time.Duration;

import dev.manabi.delivery.Runs;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On which day people are reminded, whatever happened on the days before.
 */
class ReminderDaysDialogueTests extends RemindersStage {

	@Autowired
	private Runs runs;

	@Test
	void whatWasCalledOffIsToldAnotherDay() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		this.runs.cancel(this.runs.find("reminders:2027-01-15").orElseThrow(),
				new PersonId(this.dialogues.idOf("小林 恵")));
		this.deliveries.run();
		assertThat(this.mailbox.size()).isZero();
		begins("2027-01-18");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと11日）");
	}

	@Test
	void whatARunKeepsThatIsPausedIsToldByTheNext() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		PersonId coordinator = new PersonId(this.dialogues.idOf("小林 恵"));
		assertThat(this.runs.pause(this.runs.find("reminders:2027-01-15").orElseThrow(), coordinator)).isTrue();
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		begins("2027-01-22");
		this.mailbox.last(ITO).sees("期限 2027年1月29日(金)（あと7日）");
		this.runs.resume(this.runs.find("reminders:2027-01-15").orElseThrow(), coordinator);
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		assertThat(this.jdbc.sql("SELECT DISTINCT message FROM reminder WHERE person_id = :ito")
			.param("ito", this.dialogues.idOf(ITO))
			.query((row, _) -> row.getString(1))
			.list()).containsExactly("reminder:" + this.dialogues.idOf(ITO) + ":2027-01-22");
	}

	@Test
	void oldSummariesAreNotTold() {
		begins("2027-01-15");
		this.clock.moveTo("2027-02-08");
		this.day.begins();
		this.clock.moveTo("2027-02-16");
		this.deliveries.run();
		assertThat(toSuperiors()).isEmpty();
	}

	@Test
	void whatCouldNotBePlannedIsPlannedSoonAfter() {
		begins("2027-01-15");
		begins("2027-02-05");
		this.clock.moveTo("2027-02-08");
		this.jdbc.sql("ALTER TABLE reminder_summary RENAME TO elsewhere").update();
		this.day.begins();
		this.jdbc.sql("ALTER TABLE elsewhere RENAME TO reminder_summary").update();
		begins("2027-02-08");
		assertThat(toSuperiors()).hasSize(2);
	}

	@Test
	void aLeaveThatIsTakenBackKeepsNothingBack() {
		this.clock.moveTo("2027-01-15");
		this.day.begins();
		onLeave("2027-01-15", "2027-03-31");
		this.deliveries.run();
		begins("2027-01-18");
		assertThat(this.mailbox.of(ITO)).isEmpty();
		this.jdbc.sql("DELETE FROM staff_leave").update();
		begins("2027-01-19");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
	}

	@Test
	void threeDaysStoppedAreCaughtUpInOneMessage() {
		begins("2027-01-20");
		assertThat(this.mailbox.of(ITO)).hasSize(1);
		begins("2027-01-25");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
		begins("2027-01-26");
		assertThat(this.mailbox.of(ITO)).hasSize(2);
	}

	@Test
	void nobodyIsRemindedOnClosedDays() {
		begins("2027-01-16");
		begins("2026-12-31");
		assertThat(this.mailbox.size()).isZero();
	}

	@Test
	void aSessionIsRemindedOfOnItsDayIfNothingWasPlannedBefore() {
		enrol();
		begins("2026-12-16");
		this.mailbox.last(ITO).sees("研修の開催が近づいています");
	}

	@Test
	void aSessionThatHasBegunIsNotRemindedOf() {
		enrol();
		this.clock.moveTo("2026-12-15");
		this.day.begins();
		this.clock.moveTo("2026-12-16");
		this.clock.pass(Duration.ofHours(3));
		this.deliveries.run();
		assertThat(this.mailbox.of(ITO)).isEmpty();
	}

}
