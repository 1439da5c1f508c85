package dev.manabi.tips.chat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.language.Language;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.tips.Cases;
import dev.manabi.tips.StudyRooms;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.FiscalYear;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Ito has completed a workshop, and Kobayashi coordinates. It is Sunday 22 November 2026.
 */
@ManabiTest
abstract class CasesStage {

	static final String ITO = "伊藤 彩香";

	static final String KOBAYASHI = "小林 恵";

	static final Map<String, String> CASE = Map.of("workshop", "rpa-joint-workshop", "skill", "rpa-ai-ocr", "before",
			"申請書を*手で*入力", "after", "RPAで自動入力", "hours", "１,２００");

	@Autowired
	Dialogues dialogues;

	@Autowired
	Mailbox mailbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@Autowired
	Cases cases;

	@Autowired
	private Roster roster;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Catalogues catalogues;

	@BeforeEach
	void open() {
		this.jdbc.sql("DELETE FROM notice_told").update();
		StudyRooms.open(this.jdbc, StudyRooms.RPA, "rpa-ai-ocr");
		completed(ITO, "rpa-joint-workshop");
	}

	@AfterEach
	void today() {
		this.clock.moveTo("2026-11-22");
	}

	int confirmed(int year) {
		return this.jdbc.sql("SELECT count(*) FROM improvement_case WHERE state = 'CONFIRMED' AND fiscal_year = :year")
			.param("year", year)
			.query(Integer.class)
			.single();
	}

	String send() {
		as(ITO).presses("send-case", CASE);
		return this.jdbc.sql("SELECT id FROM improvement_case").query(String.class).single();
	}

	/** The case, to a coordinator who opens it now. */
	Seen opens(Speaker coordinator, String id) {
		return coordinator.presses("case", Map.of("case", id));
	}

	static Map<String, String> with(Map<String, String> others) {
		Map<String, String> all = new HashMap<>(CASE);
		all.putAll(others);
		return all;
	}

	void completed(String name, String course) {
		PersonId person = new PersonId(this.dialogues.idOf(name));
		this.records.record(new Claim(person,
				Learnt.of(this.catalogues.current()
					.courses()
					.stream()
					.filter((it) -> it.id().value().equals(course))
					.findFirst()
					.orElseThrow()),
				LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat", Optional.empty(), Optional.of(person)));
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

	/** Yamamoto, were he a coordinator. */
	Speaker another() {
		Person known = this.roster.find(new PersonId(this.dialogues.idOf("山本 隆"))).orElseThrow();
		return this.dialogues.as(
				new Person(known.id(), known.userName(), known.employeeNumber(), known.name(), known.posts(),
						known.groups(), known.manager(), known.language(), known.guest(), known.enabled(), true),
				Language.JA);
	}

}
