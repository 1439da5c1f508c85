package dev.manabi.reminders.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.reminders.Day;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People and days of whom reminders tell.
 */
@ManabiTest
abstract class RemindersStage {

	static final String ITO = "伊藤 彩香";

	static final String TAKAHASHI = "髙橋 美智子";

	@Autowired
	Dialogues dialogues;

	@Autowired
	Mailbox mailbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	Day day;

	@Autowired
	TestClock clock;

	@Autowired
	JdbcClient jdbc;

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
		for (String table : List.of("staff_leave", "enrolment", "session_roll", "session_lock")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
	}

	void begins(String date) {
		this.clock.moveTo(date);
		this.day.begins();
		this.deliveries.run();
	}

	void enrol() {
		ito().presses("enrol-session", Map.of("course", "digital-management-seminar", "start", "2026-12-16T14:00"));
	}

	void onLeave(String first, String last) {
		this.jdbc.sql("""
				INSERT INTO staff_leave (person_id, first_day, last_day, imported_by, imported_at)
				VALUES (:ito, CAST(:first AS date), CAST(:last AS date), :by, CURRENT_TIMESTAMP)
				""")
			.param("ito", this.dialogues.idOf(ITO))
			.param("first", first)
			.param("last", last)
			.param("by", this.dialogues.idOf("小林 恵"))
			.update();
	}

	Speaker ito() {
		return this.dialogues.as(ITO, Language.JA);
	}

	Speaker coordinator() {
		return this.dialogues.as("小林 恵", Language.JA);
	}

	List<Seen> toSuperiors() {
		return this.mailbox.of(TAKAHASHI).stream().filter((seen) -> seen.lines().contains("部下の方の未受講のお知らせ")).toList();
	}

}
