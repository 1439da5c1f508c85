package dev.manabi.delivery.chat;

import java.util.List;
import java.util.Map;

import dev.manabi.Dialogues;
import dev.manabi.Dialogues.Speaker;
import dev.manabi.Mailbox;
import dev.manabi.ManabiTest;
import dev.manabi.TestClock;
import dev.manabi.delivery.Deliveries;
import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Outbox;
import dev.manabi.language.Language;
import dev.manabi.roster.DemoTransfers;
import dev.manabi.roster.PersonId;
import dev.manabi.sessions.SessionsForgotten;
import dev.manabi.training.SessionBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Notices that wait, go out and are told at turns. It is Tuesday 24 November 2026, noon.
 */
@ManabiTest
abstract class NoticeStage {

	static final String ITO = "伊藤 彩香";

	static final String TAKAHASHI = "髙橋 美智子";

	static final Map<String, String> OJT = Map.of("course", "rpa-ojt");

	static final String REQUEST = "受講の確認のお願い";

	@Autowired
	Dialogues dialogues;

	@Autowired
	NoticeRound round;

	@Autowired
	Pauses pauses;

	@Autowired
	Outbox outbox;

	@Autowired
	Deliveries deliveries;

	@Autowired
	Mailbox mailbox;

	@Autowired
	DemoTransfers transfers;

	@Autowired
	private SessionBook book;

	@Autowired
	JdbcClient jdbc;

	@Autowired
	TestClock clock;

	@BeforeEach
	void begin() {
		SessionsForgotten.in(this.jdbc, this.book);
		this.clock.moveTo("2026-11-24");
		List.of(ITO, TAKAHASHI).forEach((name) -> this.pauses.end(id(name)));
	}

	@AfterEach
	void forget() {
		this.jdbc.sql("DELETE FROM role_decision").update();
		this.jdbc.sql("DELETE FROM role_report").update();
		SessionsForgotten.in(this.jdbc, this.book);
		this.transfers.takeBack(id(ITO));
		this.clock.moveTo("2026-11-22");
	}

	void send() {
		this.round.go();
		this.deliveries.run();
	}

	/** Neither the outbox nor a turn tells it again. */
	void toldOnce(String name, String words) {
		int size = this.mailbox.of(name).size();
		send();
		assertThat(this.mailbox.of(name)).hasSize(size);
		as(name).says("こんにちは").doesNotSee(words);
	}

	Delivery delivery(String name) {
		return this.outbox.of(id(name), NoticeTopic.NAME).getFirst();
	}

	Speaker as(String name) {
		return this.dialogues.as(name, Language.JA);
	}

	PersonId id(String name) {
		return new PersonId(this.dialogues.idOf(name));
	}

}
