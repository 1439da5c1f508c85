package dev.manabi.xapi;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Records what waited as soon as the roster or the catalogue has what was missing. What a
 * switched-off source reported goes on waiting.
 */
@Component
class Rematch {

	private static final Logger log = LoggerFactory.getLogger(Rematch.class);

	private static final int PAGE = 500;

	private final Sources sources;

	private final Statements statements;

	private final Recording recording;

	private final TransactionTemplate transaction;

	Rematch(Sources sources, Statements statements, Recording recording, PlatformTransactionManager transactions) {
		this.sources = sources;
		this.statements = statements;
		this.recording = recording;
		this.transaction = new TransactionTemplate(transactions);
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.MINUTES)
	void run() {
		List<Waiting> page = this.statements.waiting(0, PAGE);
		int recorded = 0;
		while (!page.isEmpty()) {
			recorded += (int) page.stream().filter(this::record).count();
			page = this.statements.waiting(page.getLast().place(), PAGE);
		}
		if (recorded > 0) {
			log.info("{} statements that waited were recorded", recorded);
		}
	}

	private boolean record(Waiting waiting) {
		return this.sources.named(waiting.source())
			.filter(this.sources::isOn)
			.map((source) -> record(source, waiting))
			.orElse(false);
	}

	/** What fails is tried again the next time, and keeps nobody else waiting. */
	private boolean record(Source source, Waiting waiting) {
		try {
			return this.transaction
				.execute((_) -> this.recording.record(source, waiting.achievement(), waiting.place(), waiting.day()));
		}
		catch (RuntimeException ex) {
			log.warn("A statement of {} that waits could not be recorded", source.name(), ex);
			return false;
		}
	}

}
