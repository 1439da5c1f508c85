package dev.manabi.tips;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collections;
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

	/** How many may be asked in a day. */
	public static final int MOST_A_DAY = 5;

	private static final int COLLEAGUES = 3;

	private static final Pattern ID = Pattern.compile("[0-9a-f-]{36}");

	private final JdbcClient jdbc;

	private final Volunteers volunteers;

	private final Outbox outbox;

	private final AuditLog audit;

	private final Clock clock;

	Questions(JdbcClient jdbc, Volunteers volunteers, Outbox outbox, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.volunteers = volunteers;
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

	/**
	 * Asks up to three of those who agreed and have completed the skill, other ones each
	 * time. The asker must not learn whether there is anybody: that would tell who has
	 * completed it.
	 * @return how many were asked
	 */
	@Transactional
	public int ask(PersonId asker, SkillId skill, String words) {
		List<PersonId> colleagues = new ArrayList<>(this.volunteers.knowing(skill, asker));
		Collections.shuffle(colleagues);
		String question = UUID.randomUUID().toString();
		add(question, asker, skill, words);
		this.audit.note(new Deed(asker.value(), "colleague.asked", asker.value(), question + " " + skill, ""));
		if (!colleagues.isEmpty()) {
			List<PersonId> some = colleagues.subList(0, Math.min(COLLEAGUES, colleagues.size()));
			this.outbox.put(ASKED + ":" + question,
					some.stream().map((colleague) -> request(question, colleague)).toList());
			return some.size();
		}
		return 0;
	}

	private void add(String id, PersonId asker, SkillId skill, String words) {
		this.jdbc.sql("""
				INSERT INTO colleague_question (id, person_id, skill, words, asked_at)
				VALUES (:id, :person, :skill, :words, :now)
				""")
			.param("id", id)
			.param("person", asker.value())
			.param("skill", skill.value())
			.param("words", words)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private Message request(String question, PersonId colleague) {
		String id = UUID.randomUUID().toString();
		this.jdbc
			.sql("INSERT INTO colleague_request (id, question, person_id, answer) VALUES (:id, :question, :person, '')")
			.param("id", id)
			.param("question", question)
			.param("person", colleague.value())
			.update();
		return new Message(key(id), colleague, ASKED, id, this.clock.instant());
	}

	/**
	 * Sends an answer to the asker.
	 * @return false if it was answered before
	 */
	@Transactional
	public boolean answer(Request request, String words) {
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
			this.outbox.refresh(key(request.id()));
		}
		return first;
	}

	public Optional<Request> request(String id) {
		return ID.matcher(id).matches() ? this.jdbc
			.sql("""
					SELECT r.id, r.person_id AS colleague, r.answer, q.id AS question, q.person_id AS asker, q.skill, q.words
					FROM colleague_request r JOIN colleague_question q ON q.id = r.question WHERE r.id = :id
					""")
			.param("id", id)
			.query((row, _) -> request(row))
			.optional() : Optional.empty();
	}

	private static Request request(ResultSet row) throws SQLException {
		Question question = new Question(row.getString("question"), new PersonId(row.getString("asker")),
				new SkillId(row.getString("skill")), row.getString("words"));
		return new Request(row.getString("id"), question, new PersonId(row.getString("colleague")),
				row.getString("answer"));
	}

	private static String key(String request) {
		return "question:" + request;
	}

}
