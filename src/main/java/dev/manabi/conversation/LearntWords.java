package dev.manabi.conversation;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.language.Folding;
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
 * What coordinators taught, as every instance knows it seconds later. While the database
 * can't be read, what was last known counts.
 */
@Component
public class LearntWords {

	private static final Logger log = LoggerFactory.getLogger(LearntWords.class);

	/** More would be no list that anybody looks through. */
	public static final int MOST = 1_000;

	private static final RowMapper<LearntWord> WORD = (row, _) -> new LearntWord(row.getString("id"),
			row.getString("said"), row.getString("kind"), row.getString("target"));

	private final JdbcClient jdbc;

	private final TransactionOperations transactions;

	private final AuditLog audit;

	private final Clock clock;

	private volatile List<LearntWord> words = List.of();

	LearntWords(JdbcClient jdbc, TransactionOperations transactions, AuditLog audit, Clock clock) {
		this.jdbc = jdbc;
		this.transactions = transactions;
		this.audit = audit;
		this.clock = clock;
		poll();
	}

	/** All of them, the oldest first: the same list as long as nothing has changed. */
	public List<LearntWord> list() {
		return this.words;
	}

	/** Whether no more can be taught, as the database knows. */
	public boolean isFull() {
		return this.jdbc.sql("SELECT count(*) FROM learnt_word").query(Integer.class).single() >= MOST;
	}

	/** The one of that id, as the database knows it. */
	public Optional<LearntWord> find(String id) {
		return this.jdbc.sql("SELECT id, said, kind, target FROM learnt_word WHERE id = :id")
			.param("id", id)
			.query(WORD)
			.optional();
	}

	/** The one that says the same in another spelling, as the database knows it. */
	public Optional<LearntWord> like(String said) {
		return this.jdbc.sql("SELECT id, said, kind, target FROM learnt_word WHERE said_key = :key")
			.param("key", Folding.spoken(said))
			.query(WORD)
			.optional();
	}

	/**
	 * Learns what words mean.
	 * @return empty if they were taught already, in whatever spelling, on any instance
	 */
	public Optional<LearntWord> add(String said, String kind, String target, PersonId by) {
		LearntWord word = new LearntWord(UUID.randomUUID().toString(), said, kind, target);
		boolean added = noting(word, "word.taught", by, () -> insert(word, by));
		poll();
		return Optional.of(word).filter((_) -> added);
	}

	private int insert(LearntWord word, PersonId by) {
		return this.jdbc.sql("""
				INSERT INTO learnt_word (id, said, said_key, kind, target, added_by, added_at)
				VALUES (:id, :said, :key, :kind, :target, :by, :now) ON CONFLICT DO NOTHING
				""")
			.param("id", word.id())
			.param("said", word.said())
			.param("key", Folding.spoken(word.said()))
			.param("kind", word.kind())
			.param("target", word.target())
			.param("by", by.value())
			.param("now", OffsetDateTime.now(this.clock))
			.update();
	}

	/**
	 * Forgets a word.
	 * @return the word, empty if it was forgotten already, on any instance
	 */
	public Optional<LearntWord> remove(String id, PersonId by) {
		Optional<LearntWord> removed = find(id).filter((word) -> noting(word, "word.forgotten", by,
				() -> this.jdbc.sql("DELETE FROM learnt_word WHERE id = :id").param("id", id).update()));
		poll();
		return removed;
	}

	/** Whether the change changed anything. */
	private boolean noting(LearntWord word, String what, PersonId by, IntSupplier change) {
		return Boolean.TRUE.equals(this.transactions.execute((_) -> {
			boolean changed = change.getAsInt() > 0;
			if (changed) {
				this.audit.note(new Deed(by.value(), what, null,
						word.kind() + " " + word.target() + " 「" + word.said() + "」", ""));
			}
			return changed;
		}));
	}

	/**
	 * At a fixed rate, since fixed delays share one thread. The words are few: they are
	 * read whole, since neither their number nor the latest date tells every change.
	 */
	@Scheduled(initialDelay = 10, fixedRate = 10, timeUnit = TimeUnit.SECONDS)
	final synchronized void poll() {
		try {
			List<LearntWord> now = this.jdbc.sql("SELECT id, said, kind, target FROM learnt_word ORDER BY added_at, id")
				.query(WORD)
				.list();
			if (!now.equals(this.words)) {
				this.words = List.copyOf(now);
			}
		}
		catch (DataAccessException ex) {
			log.warn("The learnt words could not be read: {}", ex.getClass().getName());
		}
	}

}
