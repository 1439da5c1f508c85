package dev.manabi.uploads;

import java.sql.Types;
import java.time.Duration;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Has one table be taken at a time, whichever instance or command does it, and tells how
 * far it is. What is said here is seen at once, whatever becomes of the taking.
 */
@Component
class UploadTurns {

	private static final Duration HELD = Duration.ofMinutes(1);

	private final JdbcClient jdbc;

	private final TransactionTemplate atOnce;

	private final InstantSource time;

	@Autowired
	UploadTurns(JdbcClient jdbc, PlatformTransactionManager transactions) {
		this(jdbc, transactions, InstantSource.system());
	}

	UploadTurns(JdbcClient jdbc, PlatformTransactionManager transactions, InstantSource time) {
		this.jdbc = jdbc;
		this.atOnce = new TransactionTemplate(transactions);
		this.atOnce.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
		this.time = time;
	}

	/**
	 * Takes the turn, if nobody has it.
	 * @param runner who takes it
	 * @param total how many rows there are
	 */
	boolean begin(String upload, String runner, int total) {
		return update("""
				UPDATE upload_turn SET upload = :upload, runner = :runner, held_until = :until, done = 0, total = :total
				WHERE runner IS NULL OR held_until < :now
				""", upload, runner, total);
	}

	/**
	 * Says how far it is, and keeps the turn.
	 * @return false if it was lost
	 */
	boolean goOn(String runner, int done) {
		return update("UPDATE upload_turn SET held_until = :until, done = :done WHERE runner = :runner", "", runner,
				done);
	}

	/** Gives the turn back without having taken anything. */
	void giveBack(String runner) {
		boolean _ = update("UPDATE upload_turn SET runner = NULL, upload = NULL WHERE runner = :runner", "", runner, 0);
	}

	/**
	 * Gives the turn back in the transaction of the taking, which must not be committed
	 * if the turn was lost.
	 */
	boolean finish(String runner) {
		return this.jdbc.sql("UPDATE upload_turn SET runner = NULL, upload = NULL WHERE runner = :runner")
			.param("runner", runner)
			.update() == 1;
	}

	/** Whether some table is being taken. */
	boolean isHeld() {
		return this.jdbc.sql("SELECT count(*) FROM upload_turn WHERE runner IS NOT NULL AND held_until >= :now")
			.param("now", now())
			.query(Integer.class)
			.single() > 0;
	}

	/** How far the taking of it is; empty if it is not being taken. */
	Optional<Progress> of(String upload) {
		return this.jdbc.sql("SELECT done, total, held_until >= :now AS held FROM upload_turn WHERE upload = :upload")
			.param("now", now())
			.param("upload", upload)
			.query((row, _) -> new Progress(row.getInt("done"), row.getInt("total"), !row.getBoolean("held")))
			.optional();
	}

	private boolean update(String sql, String upload, String runner, int rows) {
		return Boolean.TRUE.equals(this.atOnce.execute((_) -> this.jdbc.sql(sql)
			.param("upload", upload, Types.VARCHAR)
			.param("runner", runner)
			.param("until", now().plus(HELD))
			.param("now", now())
			.param("done", rows)
			.param("total", rows)
			.update() == 1));
	}

	private OffsetDateTime now() {
		return this.time.instant().atOffset(ZoneOffset.UTC);
	}

}
