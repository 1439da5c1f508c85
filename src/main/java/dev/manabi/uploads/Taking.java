package dev.manabi.uploads;

import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Predicate;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tries tables out and takes them: whole, in one transaction, and only if they still do
 * what was seen when they were tried out.
 */
@Component
class Taking {

	private static final long SECOND = TimeUnit.SECONDS.toNanos(1);

	private final UploadTurns turns;

	private final AuditLog audit;

	private final TransactionTemplate transaction;

	Taking(UploadTurns turns, AuditLog audit, PlatformTransactionManager transactions) {
		this.turns = turns;
		this.audit = audit;
		this.transaction = new TransactionTemplate(transactions);
	}

	/**
	 * What taking the table would do.
	 * @param refused is shown the rows that can't be taken
	 * @throws dev.manabi.imports.RefusedFileException if it can't be read as such a table
	 */
	DryRun tryOut(TableImport<?> kind, Sender sender, byte[] content, Consumer<Row> refused) {
		return new Reading<>(kind, sender).read(content, false, refused, (_) -> {
		});
	}

	/**
	 * Takes the table.
	 * @param id which one it is
	 * @param seen what taking it would do, as far as is known
	 * @param done is told how many rows have been dealt with
	 * @param alsoThen what is done in the same transaction; false if it is not to be
	 * @return empty if another table is being taken
	 */
	Optional<Taken> take(String id, TableImport<?> kind, Sender sender, byte[] content, Tally seen, IntConsumer done,
			Predicate<Tally> alsoThen) {
		String runner = UUID.randomUUID().toString();
		if (!this.turns.begin(id, runner, seen.rows())) {
			return Optional.empty();
		}
		try {
			Reading<?> reading = new Reading<>(kind, sender);
			Taken result = Objects.requireNonNull(this.transaction.execute((transaction) -> {
				DryRun run = reading.read(content, true, (_) -> {
				}, heartbeat(runner).andThen(done));
				boolean taken = run.tally().equals(seen) && seen.isWorthTaking() && alsoThen.test(seen)
						&& this.turns.finish(runner);
				if (taken) {
					this.audit.note(new Deed(sender.by(), "import.taken", null, subject(kind, seen), ""));
				}
				else {
					transaction.setRollbackOnly();
				}
				return new Taken(taken, run);
			}));
			if (result.taken()) {
				reading.taken();
			}
			return Optional.of(result);
		}
		finally {
			this.turns.giveBack(runner);
		}
	}

	private static String subject(TableImport<?> kind, Tally tally) {
		return "%s +%d ~%d =%d".formatted(kind.name(), tally.added(), tally.changed(), tally.unchanged());
	}

	/** Says from time to time how far it is. */
	private IntConsumer heartbeat(String runner) {
		long[] last = { System.nanoTime() };
		return (done) -> {
			if (System.nanoTime() - last[0] >= SECOND) {
				last[0] = System.nanoTime();
				if (!this.turns.goOn(runner, done)) {
					throw new IllegalStateException("Another one has begun to take a table");
				}
			}
		};
	}

	/**
	 * What came of it.
	 *
	 * @param taken whether it was taken; else nothing was
	 * @param run what its rows do by now
	 */
	record Taken(boolean taken, DryRun run) {

	}

}
