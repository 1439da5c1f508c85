package dev.manabi.uploads.chat;

import java.util.List;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.Roster;
import dev.manabi.training.Completion;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Begins every dialogue without uploads and records.
 */
@ManabiTest
abstract class UploadsDialogue {

	static final String HEADINGS = "職員番号,研修ID,受講日\r\n";

	static final String TAKE = "取り込む";

	static final String FINE = "「取り込む」を押すと、全体を取り込みます。同じファイルをもう一度お送りいただいても、二重には記録しません。";

	@Autowired
	Dialogues dialogues;

	@Autowired
	TrainingRecords records;

	@Autowired
	Roster roster;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	Speaker megumi;

	@BeforeEach
	@AfterEach
	void startAfresh() {
		for (String table : List.of("upload", "completion_correction", "completion", "audit_entry")) {
			this.jdbc.sql("DELETE FROM " + table).update();
		}
		this.clock.moveTo("2026-11-22");
		this.megumi = this.dialogues.as("小林 恵", Language.JA).havingChosenIt();
	}

	final List<Completion> of(String name) {
		Person person = this.roster.search(name).getFirst();
		return this.records.of(person);
	}

	final int recorded() {
		return this.jdbc.sql("SELECT count(*) FROM completion").query(Integer.class).single();
	}

}
