package dev.manabi.privacy;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Erases those who left long ago, once a day and each in a transaction of their own.
 * Where several instances do so at once, each of the people is erased by one of them.
 */
@Component
class LeaverErasure {

	private static final Logger log = LoggerFactory.getLogger(LeaverErasure.class);

	private final Leavers leavers;

	private final Erasures erasures;

	private final Retention retention;

	private final AuditLog audit;

	private final TransactionOperations transactions;

	private final Clock clock;

	private LocalDate done = LocalDate.MIN;

	LeaverErasure(Leavers leavers, Erasures erasures, Retention retention, AuditLog audit,
			TransactionOperations transactions, Clock clock) {
		this.leavers = leavers;
		this.erasures = erasures;
		this.retention = retention;
		this.audit = audit;
		this.transactions = transactions;
		this.clock = clock;
	}

	/** At a fixed rate, so that a new day is noticed whichever clock tells it. */
	@Scheduled(initialDelay = 10, fixedRate = 60, timeUnit = TimeUnit.MINUTES)
	void daily() {
		LocalDate today = LocalDate.now(this.clock);
		if (!today.equals(this.done)) {
			erase();
			this.done = today;
		}
	}

	/** Erases whoever is to be erased by now, and tells how many these were. */
	int erase() {
		int erased = this.retention.leftBefore().map(this::erase).orElse(0);
		if (erased > 0) {
			log.info("{} people who left were erased", erased);
			this.audit.note(new Deed("leavers", "erasure.leavers", null, String.valueOf(erased), ""));
		}
		return erased;
	}

	private int erase(Instant when) {
		int erased = 0;
		int failed = 0;
		Set<String> kinds = new TreeSet<>();
		for (Leavers.Leaver leaver : this.leavers.leftBefore(when)) {
			try {
				erased += erase(leaver, when) ? 1 : 0;
			}
			catch (RuntimeException ex) {
				failed++;
				kinds.add(kind(ex));
			}
		}
		if (failed > 0) {
			log.error("{} people who left could not be erased and are tried again tomorrow: {}", failed, kinds);
		}
		return erased;
	}

	/** What failed and where; a message may name people. */
	private static String kind(RuntimeException failure) {
		return failure.getClass().getSimpleName() + Stream.of(failure.getStackTrace())
			.filter((frame) -> frame.getClassName().startsWith("dev.manabi."))
			.findFirst()
			.map((frame) -> " at " + frame)
			.orElse("");
	}

	private boolean erase(Leavers.Leaver leaver, Instant when) {
		return Boolean.TRUE.equals(this.transactions.execute((_) -> {
			Set<String> ids = this.leavers.remove(leaver, when);
			ids.forEach((id) -> this.erasures.erase(id, Extent.LEFT));
			return !ids.isEmpty();
		}));
	}

}
