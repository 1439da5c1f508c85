package dev.manabi.tips;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;

import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.delivery.Round;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import dev.manabi.workdays.ClockMoved;
import dev.manabi.workdays.OfficeDays;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.event.EventListener;
import org.springframework.core.task.TaskExecutor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Looks after the questions that nobody has answered: passes them on, and tells their
 * askers after some working days, each once. Whether anybody could be asked makes no
 * difference to that.
 */
@Component
class QuestionRounds {

	private static final Logger log = LoggerFactory.getLogger(QuestionRounds.class);

	private final JdbcClient jdbc;

	private final Questions questions;

	private final Relay relay;

	private final Outbox outbox;

	private final OfficeDays days;

	private final Roster roster;

	private final TransactionOperations transactions;

	private final Round round;

	private final Clock clock;

	QuestionRounds(JdbcClient jdbc, Questions questions, Relay relay, Outbox outbox, OfficeDays days, Roster roster,
			TransactionOperations transactions, @Qualifier("applicationTaskExecutor") TaskExecutor background,
			Clock clock) {
		this.jdbc = jdbc;
		this.questions = questions;
		this.relay = relay;
		this.outbox = outbox;
		this.days = days;
		this.roster = roster;
		this.transactions = transactions;
		this.round = new Round(this::go, background);
		this.clock = clock;
	}

	@EventListener
	void clockMoved(ClockMoved moved) {
		soon();
	}

	/** Goes round in the background. */
	void soon() {
		this.round.soon();
	}

	private void go() {
		if (this.roster.lastKnown().isEmpty()) {
			return;
		}
		for (Open open : open()) {
			try {
				attend(open);
			}
			catch (RuntimeException ex) {
				log.error("The question {} could not be looked after, which is tried again", open.id(), ex);
			}
		}
	}

	private void attend(Open open) {
		if (this.clock.instant().isBefore(due(open.at()))) {
			this.relay.ask(open.id());
		}
		else {
			this.transactions.executeWithoutResult((_) -> tell(open));
		}
	}

	/** When working hours begin once the days have passed. */
	private Instant due(Instant asked) {
		LocalDate day = LocalDate.ofInstant(asked, this.clock.getZone());
		return this.days.opening(this.days.plus(day, Questions.PATIENCE + 1));
	}

	private void tell(Open open) {
		if (this.questions.close(open.id())) {
			String key = Questions.UNANSWERED + ":" + open.id();
			this.outbox.put(key, List.of(new Message(key, open.asker(), Questions.UNANSWERED, open.id(),
					this.days.nextOpening(this.clock.instant()))));
		}
	}

	private List<Open> open() {
		return this.jdbc
			.sql("SELECT id, person_id, asked_at FROM colleague_question WHERE NOT closed ORDER BY asked_at")
			.query((row, _) -> new Open(row.getString("id"), new PersonId(row.getString("person_id")),
					row.getObject("asked_at", OffsetDateTime.class).toInstant()))
			.list();
	}

	private record Open(String id, PersonId asker, Instant at) {

	}

}
