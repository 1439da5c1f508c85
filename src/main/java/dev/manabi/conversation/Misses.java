package dev.manabi.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.language.Folding;
import dev.manabi.language.Language;
import dev.manabi.roster.PersonId;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What was asked and not understood, for a while: without who asked, and with names and
 * numbers blanked. The same words are kept once, with how often they were asked.
 */
@Component
public class Misses {

	private static final Logger log = LoggerFactory.getLogger(Misses.class);

	/** More is no question but a letter, and may hold anything. */
	private static final int LONGEST = 120;

	private static final RowMapper<Miss> MISS = (row, _) -> new Miss(row.getString("id"), row.getString("said"),
			row.getInt("times"), row.getObject("last_at", OffsetDateTime.class).toInstant());

	private final JdbcClient jdbc;

	private final Blanking blanking;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	private final ConversationProperties properties;

	Misses(JdbcClient jdbc, Blanking blanking, TransactionOperations transactions, AuditLog audit, Clock clock,
			ConversationProperties properties) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.blanking = blanking;
		this.clock = clock;
		this.properties = properties;
	}

	/** The text without names and numbers, cut where it is long; may be empty. */
	String blanked(String text) {
		String blanked = this.blanking.blanked(text).replaceAll("\\s+", " ").strip();
		return (blanked.codePointCount(0, blanked.length()) <= LONGEST) ? blanked
				: blanked.substring(0, blanked.offsetByCodePoints(0, LONGEST)) + "…";
	}

	/** Whether a name or a number was blanked in a text. */
	public static boolean isBlanked(String text) {
		return Blanking.isBlanked(text);
	}

	/**
	 * Keeps what was not understood; that it can't be kept spoils no answer.
	 * @param said the text, blanked
	 */
	public void note(String said, Optional<Language> language) {
		if (said.isBlank()) {
			return;
		}
		try {
			if (again(said) == 0 && first(said, language) == 0) {
				again(said);
			}
		}
		catch (DataAccessException ex) {
			log.warn("What was not understood could not be kept: {}", ex.getClass().getName());
		}
	}

	private int again(String said) {
		return this.jdbc.sql("UPDATE missed_ask SET times = times + 1, last_at = :now WHERE said = :said")
			.param("said", said)
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	private int first(String said, Optional<Language> language) {
		return this.jdbc.sql("""
				INSERT INTO missed_ask (id, said, language, times, first_at, last_at)
				VALUES (:id, :said, :language, 1, :now, :now) ON CONFLICT DO NOTHING
				""")
			.param("id", UUID.randomUUID().toString())
			.param("said", said)
			.param("language", language.map(Language::name).orElse(null))
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	public int count() {
		return this.jdbc.sql("SELECT count(*) FROM missed_ask WHERE last_at > :since")
			.param("since", since())
			.query(Integer.class)
			.single();
	}

	/**
	 * What was asked most, then what was asked last.
	 * @param from the index of the first
	 * @param most how many at most
	 */
	public List<Miss> list(int from, int most) {
		return this.jdbc.sql("""
				SELECT id, said, times, last_at FROM missed_ask WHERE last_at > :since
				ORDER BY times DESC, last_at DESC, id OFFSET :from ROWS FETCH FIRST :most ROWS ONLY
				""").param("since", since()).param("from", from).param("most", most).query(MISS).list();
	}

	public Optional<Miss> find(String id) {
		return this.jdbc.sql("SELECT id, said, times, last_at FROM missed_ask WHERE id = :id")
			.param("id", id)
			.query(MISS)
			.optional();
	}

	/** Takes everything off the list that says the same in another spelling. */
	public void settleLike(String said, PersonId by) {
		String key = Folding.spoken(said);
		this.jdbc.sql("SELECT id, said, times, last_at FROM missed_ask")
			.query(MISS)
			.list()
			.stream()
			.filter((miss) -> Folding.spoken(miss.said()).equals(key))
			.forEach((miss) -> settle(miss.id(), by));
	}

	/**
	 * Takes it off the list, which whoever asks it again puts it on anew. What was asked
	 * is not noted: it is kept for a while only.
	 */
	public void settle(String id, PersonId by) {
		this.transactions.executeWithoutResult((_) -> {
			if (this.jdbc.sql("DELETE FROM missed_ask WHERE id = :id").param("id", id).update() > 0) {
				this.audit.note(new Deed(by.value(), "question.settled", null, id, ""));
			}
		});
	}

	private OffsetDateTime since() {
		return OffsetDateTime.now(this.clock).minus(this.properties.misses());
	}

	@Scheduled(fixedDelay = 60, initialDelay = 1, timeUnit = TimeUnit.MINUTES)
	void forget() {
		this.jdbc.sql("DELETE FROM missed_ask WHERE last_at <= :since").param("since", since()).update();
	}

}
