package dev.manabi.tips.chat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Seen;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import dev.manabi.training.Catalogues;
import dev.manabi.training.Claim;
import dev.manabi.training.Evidence;
import dev.manabi.training.Learnt;
import dev.manabi.training.TrainingRecords;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * People who are stuck with RPA, and colleagues who know it.
 */
@ManabiTest
abstract class ColleaguesStage {

	static final String ITO = "伊藤 彩香";

	static final String SATO = "佐藤 健一";

	static final String SUZUKI = "鈴木 直樹";

	static final Map<String, String> QUESTION = Map.of("skill", "rpa-ai-ocr", "words", "マクロが*動きません*");

	@Autowired
	Dialogues dialogues;

	@Autowired
	Mailbox mailbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	Outbox outbox;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	private TrainingRecords records;

	@Autowired
	private Catalogues catalogues;

	void volunteers(String name) {
		completed(name);
		as(name).presses("be-asked");
	}

	void completed(String name) {
		PersonId person = new PersonId(this.dialogues.idOf(name));
		this.records.record(new Claim(person,
				Learnt.of(this.catalogues.current()
					.courses()
					.stream()
					.filter((it) -> it.id().value().equals("rpa-joint-workshop"))
					.findFirst()
					.orElseThrow()),
				LocalDate.of(2026, 11, 20), Evidence.LIST, true, "chat", Optional.empty(), Optional.of(person)));
	}

	/** Answers the question that came last. */
	Seen answers(String name, String words) {
		return this.mailbox.last(name).presses("回答する", Map.of("words", words));
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

}
