package dev.manabi.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.delivery.Delivery;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sees to it that as many colleagues are asked as may be: others in the place of those
 * who can't answer any more, each of them once.
 */
@Component
class Relay {

	private static final int COLLEAGUES = 3;

	private final JdbcClient jdbc;

	private final Volunteers volunteers;

	private final Roster roster;

	private final Outbox outbox;

	private final Clock clock;

	Relay(JdbcClient jdbc, Volunteers volunteers, Roster roster, Outbox outbox, Clock clock) {
		this.jdbc = jdbc;
		this.volunteers = volunteers;
		this.roster = roster;
		this.outbox = outbox;
		this.clock = clock;
	}

	/**
	 * Asks whoever is to be asked still. Nobody is as long as the people are not known or
	 * the asker is not among them, nor once somebody has answered or the asker has been
	 * told that nobody has.
	 */
	@Transactional
	void ask(String question) {
		if (this.roster.lastKnown().isPresent()) {
			open(question).filter((open) -> this.roster.find(open.asker()).isPresent()).ifPresent(this::ask);
		}
	}

	/** Two who find the same missing do not both ask another. */
	private Optional<Question> open(String question) {
		return this.jdbc.sql("SELECT * FROM colleague_question WHERE id = :id AND NOT closed FOR UPDATE")
			.param("id", question)
			.query((row, _) -> Questions.question(row, "id", "person_id"))
			.optional();
	}

	private void ask(Question question) {
		List<Asked> asked = asked(question);
		List<Asked> lost = asked.stream().filter((each) -> !each.passedOn() && !canAnswer(each)).toList();
		lost.forEach(this::passOn);
		long able = asked.stream().filter((each) -> !each.passedOn()).count() - lost.size();
		if (able < COLLEAGUES) {
			this.outbox.put(Questions.ASKED + ":" + question.id(),
					others(question, asked).stream()
						.limit(COLLEAGUES - able)
						.map((colleague) -> request(question, colleague))
						.toList());
		}
	}

	private boolean canAnswer(Asked asked) {
		return this.volunteers.includes(asked.colleague()) && this.roster.find(asked.colleague()).isPresent()
				&& this.outbox.find(key(asked.request()))
					.filter((delivery) -> delivery.state() == Delivery.State.UNREACHABLE)
					.isEmpty();
	}

	private void passOn(Asked asked) {
		this.jdbc.sql("UPDATE colleague_request SET passed_on = TRUE WHERE id = :id")
			.param("id", asked.request())
			.update();
	}

	/** Other ones each time. */
	private List<PersonId> others(Question question, List<Asked> asked) {
		List<PersonId> others = new ArrayList<>(this.volunteers.knowing(question.skill(), question.asker()));
		others.removeAll(asked.stream().map(Asked::colleague).toList());
		Collections.shuffle(others);
		return others;
	}

	private Message request(Question question, PersonId colleague) {
		String id = UUID.randomUUID().toString();
		this.jdbc
			.sql("INSERT INTO colleague_request (id, question, person_id, answer) VALUES (:id, :question, :person, '')")
			.param("id", id)
			.param("question", question.id())
			.param("person", colleague.value())
			.update();
		return new Message(key(id), colleague, Questions.ASKED, id, this.clock.instant());
	}

	private List<Asked> asked(Question question) {
		return this.jdbc.sql("SELECT id, person_id, passed_on FROM colleague_request WHERE question = :question")
			.param("question", question.id())
			.query((row, _) -> asked(row))
			.list();
	}

	private static Asked asked(ResultSet row) throws SQLException {
		return new Asked(row.getString("id"), new PersonId(row.getString("person_id")), row.getBoolean("passed_on"));
	}

	static String key(String request) {
		return "question:" + request;
	}

	private record Asked(String request, PersonId colleague, boolean passedOn) {

	}

}
