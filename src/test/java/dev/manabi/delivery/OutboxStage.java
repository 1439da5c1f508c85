package dev.manabi.delivery;

import java.util.List;

import dev.manabi.Dialogues;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Delivery.State;
import dev.manabi.roster.PersonId;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

/**
 * Ito is to be told what is for lunch. It is Sunday 22 November 2026.
 */
@ManabiTest
@Import(Lunch.class)
abstract class OutboxStage {

	static final String ITO = "伊藤 彩香";

	@Autowired
	Outbox outbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	Mailbox mailbox;

	@Autowired
	Dialogues dialogues;

	@Autowired
	Lunch lunch;

	@Autowired
	TestClock clock;

	@BeforeEach
	void begin() {
		this.clock.moveTo("2026-11-22");
		this.lunch.reset();
	}

	int put(String dish) {
		return this.outbox.put("lunches",
				List.of(new Message("lunch:ito", ito(), "lunch", dish, this.clock.instant())));
	}

	PersonId ito() {
		return new PersonId(this.dialogues.idOf(ITO));
	}

	Delivery delivery() {
		return this.outbox.find("lunch:ito").orElseThrow();
	}

	State state() {
		return delivery().state();
	}

}
