package dev.manabi.training.chat;

import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.training.LearningPlans;
import dev.manabi.training.Progress;
import dev.manabi.training.Task;
import org.junit.jupiter.api.AfterEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ito says that BPR does not apply to her, and Kobayashi decides. It is Sunday 22
 * November 2026.
 */
@ManabiTest
abstract class ExemptionStage {

	static final Map<String, String> BPR = Map.of("skill", "bpr");

	static final Map<String, String> ASKED = Map.of("skill", "bpr", "reason", "育児休業のため");

	@Autowired
	Dialogues dialogues;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	private LearningPlans plans;

	@Autowired
	private Roster roster;

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM notice_told").update();
		this.clock.moveTo("2026-11-22");
	}

	void grant(String until) {
		as("小林 恵").presses("grant-exemption", Map.of("exemption", id(), "until", until, "why", ""));
	}

	Progress progress() {
		return this.plans.of(this.roster.find(new PersonId(this.dialogues.idOf("伊藤 彩香"))).orElseThrow())
			.orElseThrow()
			.tasks()
			.stream()
			.filter((task) -> task.asked().id().equals("bpr"))
			.map(Task::progress)
			.findFirst()
			.orElseThrow();
	}

	String id() {
		return this.jdbc.sql("SELECT id FROM exemption ORDER BY place DESC FETCH FIRST 1 ROWS ONLY")
			.query((row, _) -> row.getString(1))
			.single();
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
