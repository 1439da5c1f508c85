package dev.manabi.delivery;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Sends what is due as long as this instance is the one that sends, on a thread of its
 * own.
 */
@Component
@ConditionalOnWebApplication
class Dispatch implements SmartLifecycle {

	private static final Logger log = LoggerFactory.getLogger(Dispatch.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	private final DeliveryProperties properties;

	private final Leadership leadership;

	private final Shifts shifts;

	private final Doorbell doorbell;

	private @Nullable Thread thread;

	private CountDownLatch stopped = new CountDownLatch(1);

	Dispatch(DeliveryProperties properties, Leadership leadership, Shifts shifts, Doorbell doorbell) {
		this.properties = properties;
		this.leadership = leadership;
		this.shifts = shifts;
		this.doorbell = doorbell;
	}

	@Override
	public boolean isAutoStartup() {
		return this.properties.enabled();
	}

	@Override
	public synchronized void start() {
		CountDownLatch stopped = new CountDownLatch(1);
		this.stopped = stopped;
		this.thread = Thread.ofPlatform().name("delivery").daemon().start(() -> run(stopped));
	}

	/**
	 * What is on its way is waited for. Nothing is interrupted: H2 closes its file when
	 * somebody is who writes it.
	 */
	@Override
	public synchronized void stop() {
		this.stopped.countDown();
		this.doorbell.ring();
		if (this.thread != null) {
			try {
				boolean _ = this.thread.join(Shifts.PATIENCE.plus(PAUSE));
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			this.thread = null;
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	private void run(CountDownLatch stopped) {
		try {
			do {
				attempt(stopped);
			}
			while (!stopped.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS));
		}
		catch (InterruptedException ex) {
			log.error("Nothing more is sent here", ex);
		}
	}

	private void attempt(CountDownLatch stopped) throws InterruptedException {
		try {
			Lease lease = this.leadership.take().orElse(null);
			if (lease != null) {
				this.shifts.work(lease, stopped);
			}
		}
		catch (RuntimeException ex) {
			log.error("Messages could not be sent, which is tried again", ex);
		}
	}

}
