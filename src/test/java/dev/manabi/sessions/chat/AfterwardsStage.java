package dev.manabi.sessions.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static java.time.Duration.ofMinutes;

/**
 * Ito enrols for a session, and it takes place. It begins at 14:00 and ends at 16:00;
 * tests begin at noon of its day.
 */
@ManabiTest
abstract class AfterwardsStage {

	static final Map<String, String> DECEMBER = Map.of("course", "digital-management-seminar", "start",
			"2026-12-16T14:00");

	@Autowired
	Dialogues dialogues;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	private SessionBook book;

	@BeforeEach
	void itIsTheDay() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-12-16");
	}

	@AfterEach
	void forget() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-11-22");
	}

	void attend(Language language) {
		ito(language).presses("enrol-session", DECEMBER);
		String code = code();
		this.clock.pass(ofMinutes(125));
		ito(language).presses("attendance", Map.of("code", code));
		this.clock.pass(ofMinutes(120));
	}

	String code() {
		return this.dialogues.as("小林 恵", Language.JA)
			.presses("session-code", DECEMBER)
			.lines()
			.stream()
			.filter((line) -> line.matches("\\d{3} \\d{3}"))
			.findFirst()
			.orElseThrow()
			.replace(" ", "");
	}

	Seen people(Language language) {
		return this.dialogues.as("小林 恵", language).presses("session-people", DECEMBER);
	}

	Speaker ito(Language language) {
		return this.dialogues.as("伊藤 彩香", language);
	}

	String id(String name) {
		return this.dialogues.idOf(name);
	}

	List<@Nullable String> records() {
		return this.jdbc
			.sql("SELECT taken_on || ' ' || evidence || ' ' || lower(CAST(suffices AS varchar)) FROM completion")
			.query(String.class)
			.list();
	}

	List<@Nullable String> corrections() {
		return this.jdbc.sql("SELECT verdict || capacity FROM completion_correction").query(String.class).list();
	}

}
