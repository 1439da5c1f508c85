package dev.manabi.announcements;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

import dev.manabi.announcements.Inquiry.Answer;
import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.delivery.Message;
import dev.manabi.delivery.Outbox;
import dev.manabi.roster.Person;
import dev.manabi.roster.PersonId;
import dev.manabi.roster.Roster;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What people ask about announcements. Every question is kept before anybody is told of
 * it; whoever sent the announcement is told first, and all coordinators where that fails.
 */
@Component
public class Inquiries {

	private final JdbcClient jdbc;

	private final Outbox outbox;

	private final Roster roster;

	private final AuditLog audit;

	private final TransactionTemplate transactions;

	private final Clock clock;

	Inquiries(JdbcClient jdbc, Outbox outbox, Roster roster, AuditLog audit, TransactionTemplate transactions,
			Clock clock) {
		this.jdbc = jdbc;
		this.outbox = outbox;
		this.roster = roster;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/**
	 * Keeps a question and has the author hear of it; one that waits for an answer is not
	 * asked twice.
	 * @param words what {@link Inquiry#fits(String)}
	 */
	public Inquiry ask(Announcement about, PersonId person, String words) {
		return open(about, person, words).orElseGet(() -> add(about, person, words));
	}

	/** The same that they asked before and nobody answered. */
	private Optional<Inquiry> open(Announcement about, PersonId person, String words) {
		return this.jdbc.sql("""
				SELECT * FROM announcement_question WHERE announcement = :id AND person_id = :person AND words = :words
				    AND answered_at IS NULL ORDER BY asked_at FETCH FIRST 1 ROWS ONLY
				""")
			.param("id", about.id())
			.param("person", person.value())
			.param("words", words)
			.query((row, _) -> question(row))
			.optional();
	}

	private Inquiry add(Announcement about, PersonId person, String words) {
		Inquiry question = new Inquiry(UUID.randomUUID().toString(), about.id(), person, words, this.clock.instant(),
				Optional.empty());
		this.transactions.executeWithoutResult((_) -> {
			add(question);
			this.audit.note(new Deed(person.value(), "announcement.asked", null, about.id(), ""));
			if (isCoordinator(about.author())) {
				tell(question, about.author());
			}
			else {
				tellOthers(question, about.author());
			}
		});
		return question;
	}

	private boolean isCoordinator(PersonId person) {
		return this.roster.find(person).filter(Person::coordinator).isPresent();
	}

	/** Has all other coordinators hear of it, each once. */
	public void tellOthers(Inquiry question, PersonId but) {
		this.roster.coordinators()
			.stream()
			.map(Person::id)
			.filter((id) -> !id.equals(but))
			.forEach((id) -> tell(question, id));
	}

	private void tell(Inquiry question, PersonId coordinator) {
		this.outbox.put(Inquiry.TOPIC + "s:" + question.id(), List.of(new Message(question.key(coordinator),
				coordinator, Inquiry.TOPIC, question.id(), this.clock.instant())));
	}

	private void add(Inquiry question) {
		this.jdbc.sql("""
				INSERT INTO announcement_question (id, announcement, person_id, words, asked_at, answer)
				VALUES (:id, :announcement, :person, :words, :now, '')
				""")
			.param("id", question.id())
			.param("announcement", question.announcement())
			.param("person", question.person().value())
			.param("words", question.words())
			.param("now", now())
			.update();
	}

	/**
	 * Answers it, and has whoever asked hear the answer.
	 * @return false if it was answered before
	 */
	public boolean answer(Inquiry question, String words, PersonId by) {
		boolean answered = Objects.requireNonNull(this.transactions.execute((_) -> {
			boolean first = this.jdbc.sql("""
					UPDATE announcement_question SET answer = :words, answered_by = :by, answered_at = :now
					WHERE id = :id AND answered_at IS NULL
					""")
				.param("words", words)
				.param("by", by.value())
				.param("now", now())
				.param("id", question.id())
				.update() == 1;
			if (first) {
				this.audit.note(new Deed(by.value(), "announcement.answered", question.person().value(),
						question.announcement(), ""));
				this.outbox.put(Inquiry.ANSWERS + "s:" + question.id(), List.of(new Message(question.answerKey(),
						question.person(), Inquiry.ANSWERS, question.id(), this.clock.instant())));
			}
			return first;
		}));
		this.roster.coordinators().forEach((person) -> this.outbox.refresh(question.key(person.id())));
		return answered;
	}

	public Optional<Inquiry> find(String id) {
		return this.jdbc.sql("SELECT * FROM announcement_question WHERE id = :id")
			.param("id", id)
			.query((row, _) -> question(row))
			.optional();
	}

	/** What was asked about an announcement, the oldest first. */
	public List<Inquiry> of(String announcement) {
		return this.jdbc.sql("SELECT * FROM announcement_question WHERE announcement = :id ORDER BY asked_at, id")
			.param("id", announcement)
			.query((row, _) -> question(row))
			.list();
	}

	/**
	 * As many of them as one looks at: what waits for an answer first, and the newest
	 * before the older.
	 */
	public List<Inquiry> of(String announcement, int from, int most) {
		return this.jdbc.sql("""
				SELECT * FROM announcement_question WHERE announcement = :id
				ORDER BY CASE WHEN answered_at IS NULL THEN 0 ELSE 1 END, asked_at DESC, id
				OFFSET :from ROWS FETCH FIRST :most ROWS ONLY
				""")
			.param("id", announcement)
			.param("from", from)
			.param("most", most)
			.query((row, _) -> question(row))
			.list();
	}

	public int count(String announcement) {
		return this.jdbc.sql("SELECT count(*) FROM announcement_question WHERE announcement = :id")
			.param("id", announcement)
			.query(Integer.class)
			.single();
	}

	private static Inquiry question(ResultSet row) throws SQLException {
		@Nullable String by = row.getString("answered_by");
		Optional<Answer> answer = (by != null) ? Optional.of(new Answer(new PersonId(by), row.getString("answer"),
				row.getObject("answered_at", OffsetDateTime.class).toInstant())) : Optional.empty();
		return new Inquiry(row.getString("id"), row.getString("announcement"), new PersonId(row.getString("person_id")),
				row.getString("words"), row.getObject("asked_at", OffsetDateTime.class).toInstant(), answer);
	}

	private OffsetDateTime now() {
		return OffsetDateTime.now(this.clock);
	}

}
