package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Nobody waits long for what is there, and nobody is called for what may not come.
 */
class DoorbellTests {

	private static final Duration LONG = Duration.ofMinutes(10);

	private final Doorbell doorbell = new Doorbell();

	@Test
	void aRingEndsTheWaiting() {
		CompletableFuture<Void> waiting = waits(LONG);
		this.doorbell.ring();
		assertThat(waiting).succeedsWithin(10, TimeUnit.SECONDS);
	}

	@Test
	void manyRingsAreAnsweredTogether() {
		this.doorbell.ring();
		this.doorbell.ring();
		assertThat(waits(LONG)).succeedsWithin(10, TimeUnit.SECONDS);
		assertThat(waits(LONG)).isNotDone();
	}

	@Test
	void itRingsOnceTheTransactionIsCommitted() {
		TransactionSynchronizationManager.initSynchronization();
		try {
			this.doorbell.ring();
			CompletableFuture<Void> waiting = waits(LONG);
			assertThat(waiting).isNotDone();
			TransactionSynchronizationManager.getSynchronizations().forEach(TransactionSynchronization::afterCommit);
			assertThat(waiting).succeedsWithin(10, TimeUnit.SECONDS);
		}
		finally {
			TransactionSynchronizationManager.clearSynchronization();
		}
	}

	@Test
	void withoutARingTheWaitingEnds() {
		assertThat(waits(Duration.ofMillis(1))).succeedsWithin(10, TimeUnit.SECONDS);
	}

	private CompletableFuture<Void> waits(Duration most) {
		return CompletableFuture.runAsync(() -> {
			try {
				this.doorbell.await(most);
			}
			catch (InterruptedException ex) {
				throw new IllegalStateException(ex);
			}
		}, (task) -> Thread.ofVirtual().start(task));
	}

}
