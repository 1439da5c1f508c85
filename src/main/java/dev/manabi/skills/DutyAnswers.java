package dev.manabi.skills;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.roster.Person;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * The last answer of each person to each duty. One that was given in other posts stays
 * stored but does not count.
 */
@Component
class DutyAnswers {

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	DutyAnswers(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
	}

	/** The person's answers that hold for their posts, by the duty's id. */
	Map<String, InCharge> of(Person person) {
		Map<String, InCharge> answers = new HashMap<>();
		this.jdbc.sql("SELECT duty, in_charge FROM duty_answer WHERE person_id = :person AND posts = :posts")
			.param("person", person.id().value())
			.param("posts", posts(person))
			.query((row) -> {
				answers.put(row.getString("duty"), InCharge.of(row.getBoolean("in_charge")));
			});
		return answers;
	}

	/** Keeps the answer for the posts the person has now. The last one counts. */
	void keep(Person person, DutyAnswer answer) {
		this.transactions.executeWithoutResult((_) -> {
			if (update(person, answer) == 0 && insert(person, answer) == 0) {
				update(person, answer);
			}
			note(person, answer.inCharge() ? "duty.in-charge" : "duty.not-in-charge", answer.duty());
		});
	}

	void forget(Person person, String duty) {
		this.transactions.executeWithoutResult((_) -> {
			int forgotten = this.jdbc.sql("DELETE FROM duty_answer WHERE person_id = :person AND duty = :duty")
				.param("person", person.id().value())
				.param("duty", duty)
				.update();
			if (forgotten > 0) {
				note(person, "duty.taken-back", duty);
			}
		});
	}

	private void note(Person person, String what, String duty) {
		String id = person.id().value();
		this.audit.note(new Deed(id, what, id, "duty " + duty, ""));
	}

	private int update(Person person, DutyAnswer answer) {
		return write("""
				UPDATE duty_answer SET in_charge = :inCharge, posts = :posts, answered_at = :now
				WHERE person_id = :person AND duty = :duty
				""", person, answer);
	}

	private int insert(Person person, DutyAnswer answer) {
		return write("""
				INSERT INTO duty_answer (person_id, duty, in_charge, posts, answered_at)
				VALUES (:person, :duty, :inCharge, :posts, :now)
				ON CONFLICT DO NOTHING
				""", person, answer);
	}

	private int write(String sql, Person person, DutyAnswer answer) {
		return this.jdbc.sql(sql)
			.param("person", person.id().value())
			.param("duty", answer.duty())
			.param("inCharge", answer.inCharge())
			.param("posts", posts(person))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/** The same for the same departments and titles, in whatever order and spelling. */
	static String posts(Person person) {
		String posts = person.posts()
			.stream()
			.map((post) -> Matcher.plain(post.department()) + "\t" + Matcher.plain(post.title()))
			.sorted()
			.distinct()
			.collect(Collectors.joining("\n"));
		return UUID.nameUUIDFromBytes(posts.getBytes(StandardCharsets.UTF_8)).toString();
	}

}
