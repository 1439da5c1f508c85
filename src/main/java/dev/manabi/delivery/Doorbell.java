package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells the one that sends that there is something to be sent, so that it need not look
 * often. An instance that does not send rings in vain: the one that does looks by itself.
 */
@Component
class Doorbell {

	private final Semaphore rung = new Semaphore(0);

	/** Rings once the transaction, if there is one, is committed. */
	void ring() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			this.rung.release();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				Doorbell.this.rung.release();
			}

		});
	}

	/** Waits for a ring, unless there was one since the last, but no longer than this. */
	void await(Duration most) throws InterruptedException {
		boolean _ = this.rung.tryAcquire(most.toMillis(), TimeUnit.MILLISECONDS);
		this.rung.drainPermits();
	}

}
