package dev.manabi.announcements.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.workdays.ClockMoved;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Those who announce something and those who read it. It is Sunday 22 November 2026, and
 * nine people work here.
 */
@ManabiTest
abstract class AnnouncementStage {

	static final String ITO = "伊藤 彩香";

	static final String RPA = "19:rpa@thread.tacv2";

	static final Map<String, String> EVERYBODY = Map.of("everybody", "yes");

	static final Map<String, String> WELFARE = Map.of("departments", "高齢者福祉課");

	@Autowired
	Dialogues dialogues;

	@Autowired
	Deliveries deliveries;

	@Autowired
	Mailbox mailbox;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	ApplicationEventPublisher events;

	@BeforeEach
	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
		Press.noChannels(this.jdbc);
	}

	void moveTo(String day) {
		this.clock.moveTo(day);
		this.events.publishEvent(new ClockMoved(this.clock.instant()));
	}

	Speaker coordinator() {
		return as(Press.KOBAYASHI);
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

	List<String> deeds() {
		return this.jdbc.sql("SELECT what FROM audit_entry WHERE what LIKE 'announcement.%' ORDER BY place")
			.query((row, _) -> row.getString(1))
			.list();
	}

}
