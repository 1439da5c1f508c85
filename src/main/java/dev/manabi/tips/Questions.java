package dev.manabi.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.PersonId;
import dev.manabi.skills.SkillId;
import dev.manabi.tips.Question.Request;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questions to colleagues: each goes to a few of those who agreed to be asked, and their
 * answers come back to the asker.
 */
@Component
public class Questions {

	/** The topic of what goes to those who are asked. */
	public static final String ASKED = "colleague-question";

	/** The topic of what comes back. */
	public static final String ANSWERED = "colleague-answer";

	/** The topic of what the asker hears if nobody answers. */
	public static final String UNANSWERED = "colleague-unanswered";

	/** After so many working days they hear it. */
	public static final int PATIENCE = 3;

	/** How many may be asked in a day. */
	public static final int MOST_A_DAY = 5;

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final JdbcClient jdbc;

	private final Relay relay;

	private final Outbox outbox;

	private final AuditLog audit;

	private final Clock clock;

	Questions(JdbcClient jdbc, Relay relay, Outbox outbox, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.relay = relay;
		this.outbox = outbox;
		this.audit = audit;
		this.clock = clock;
	}

	/** Whether somebody may ask no more today. */
	public boolean isTooMany(PersonId asker) {
		return this.jdbc.sql("SELECT count(*) FROM colleague_question WHERE person_id = :person AND asked_at >= :since")
			.param("person", asker.value())
			.param("since", LocalDate.now(this.clock).atStartOfDay(this.clock.getZone()).toOffsetDateTime())
			.query(Integer.class)
			.single() >= MOST_A_DAY;
	}

	/** Whether they asked the same before, and wait for an answer. */
	public boolean isWaiting(PersonId asker, SkillId skill, String words) {
		return this.jdbc.sql("""
				SELECT count(*) FROM colleague_question
				WHERE person_id = :person AND skill = :skill AND words = :words AND NOT closed
				""")
			.param("person", asker.value())
			.param("skill", skill.value())
			.param("words", words)
			.query(Integer.class)
			.single() > 0;
	}

	/**
	 * Asks up to three of those who agreed and have completed the skill, other ones each
	 * time, and further ones in the place of those who can't answer. The asker must not
	 * learn whether there is anybody: that would tell who has completed it.
	 */
	@Transactional
	public void ask(PersonId asker, SkillId skill, String words) {
		String question = UUID.randomUUID().toString();
		add(question, asker, skill, words);
		this.audit.note(new Deed(asker.value(), "colleague.asked", asker.value(), question + " " + skill, ""));
		this.relay.ask(question);
	}

	/** Has others asked in the place of those who can't answer any more. */
	public void passOn(Question question) {
		this.relay.ask(question.id());
	}

	/** The same wherever this colleague was asked. */
	public void passOnFrom(PersonId colleague) {
		this.jdbc.sql("""
				SELECT q.id FROM colleague_question q JOIN colleague_request r ON r.question = q.id
				WHERE r.person_id = :person AND NOT q.closed ORDER BY q.asked_at
				""")
			.param("person", colleague.value())
			.query((row, _) -> row.getString(1))
			.list()
			.forEach(this.relay::ask);
	}

	private void add(String id, PersonId asker, SkillId skill, String words) {
		this.jdbc.sql("""
				INSERT INTO colleague_question (id, person_id, skill, words, asked_at, closed)
				VALUES (:id, :person, :skill, :words, :now, FALSE)
				""")
			.param("id", id)
			.param("person", asker.value())
			.param("skill", skill.value())
			.param("words", words)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * Sends an answer to the asker.
	 * @return false if it was answered before
	 */
	@Transactional
	public boolean answer(Request request, String words) {
		boolean _ = close(request.question().id());
		boolean first = this.jdbc
			.sql("UPDATE colleague_request SET answer = :answer, answered_at = :now WHERE id = :id AND answer = ''")
			.param("answer", words)
			.param("now", OffsetDateTime.now(this.clock))
			.param("id", request.id())
			.update() == 1;
		if (first) {
			PersonId colleague = request.colleague();
			this.audit.note(
					new Deed(colleague.value(), "colleague.answered", colleague.value(), request.question().id(), ""));
			this.outbox.put(ANSWERED + ":" + request.id(), List.of(new Message("answer:" + request.id(),
					request.question().asker(), ANSWERED, request.id(), this.clock.instant())));
			this.outbox.refresh(Relay.key(request.id()));
		}
		return first;
	}

	/** Nobody else is asked. False if it was closed before. */
	boolean close(String question) {
		return this.jdbc.sql("UPDATE colleague_question SET closed = TRUE WHERE id = :id AND NOT closed")
			.param("id", question)
			.update() == 1;
	}

	/** What nobody has answered. */
	public Optional<Question> unanswered(String id) {
		return ID.matcher(id).matches() ? this.jdbc.sql("""
				SELECT q.* FROM colleague_question q WHERE q.id = :id
				    AND NOT EXISTS (SELECT 1 FROM colleague_request r WHERE r.question = q.id AND r.answer <> '')
				""").param("id", id).query((row, _) -> question(row, "id", "person_id")).optional() : Optional.empty();
	}

	public Optional<Request> request(String id) {
		return ID.matcher(id).matches() ? this.jdbc
			.sql("""
					SELECT r.id, r.person_id AS colleague, r.answer, r.passed_on, q.id AS question, q.person_id AS asker, q.skill, q.words
					FROM colleague_request r JOIN colleague_question q ON q.id = r.question WHERE r.id = :id
					""")
			.param("id", id)
			.query((row, _) -> request(row))
			.optional() : Optional.empty();
	}

	private static Request request(ResultSet row) throws SQLException {
		return new Request(row.getString("id"), question(row, "question", "asker"),
				new PersonId(row.getString("colleague")), row.getString("answer"), row.getBoolean("passed_on"));
	}

	static Question question(ResultSet row, String id, String asker) throws SQLException {
		return new Question(row.getString(id), new PersonId(row.getString(asker)), new SkillId(row.getString("skill")),
				row.getString("words"));
	}

}
