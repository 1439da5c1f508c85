package dev.manabi.tips;

import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.Databases;
import dev.manabi.TestClock;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Tip.Content;
import org.junit.jupiter.api.Named;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Somebody's tips in both databases, each with a number.
 */
abstract class TipRowsStage {

	static final PersonId AUTHOR = new PersonId("6fced11d-2bd8-41e6-847a-8387cdde8d51");

	static final SkillId RPA = new SkillId("rpa-ai-ocr");

	static final SkillId DATA = new SkillId("data-use");

	final TestClock clock = TestClock.on("2026-11-22");

	static Stream<Named<JdbcClient>> databases() {
		return Databases.both();
	}

	TipRows rows(JdbcClient jdbc) {
		return new TipRows(jdbc, this.clock);
	}

	static void add(TipRows rows, int number, Content content) {
		rows.add(id(number), AUTHOR, content, "");
	}

	/** Without a link. */
	static Content content(String words, SkillId skill) {
		return new Content(words, skill, Optional.empty());
	}

	static String id(int number) {
		return "00000000-0000-4000-8000-%012d".formatted(number);
	}

}
