package dev.manabi.delivery;

import java.time.Duration;

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

	private volatile @Nullable Thread thread;

	Dispatch(DeliveryProperties properties, Leadership leadership, Shifts shifts) {
		this.properties = properties;
		this.leadership = leadership;
		this.shifts = shifts;
	}

	@Override
	public boolean isAutoStartup() {
		return this.properties.enabled();
	}

	@Override
	public synchronized void start() {
		this.thread = Thread.ofPlatform().name("delivery").daemon().start(this::run);
	}

	/** What is on its way is waited for. */
	@Override
	public synchronized void stop() {
		Thread stopped = this.thread;
		this.thread = null;
		if (stopped == null) {
			return;
		}
		stopped.interrupt();
		try {
			boolean _ = stopped.join(Shifts.PATIENCE.plus(PAUSE));
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public synchronized boolean isRunning() {
		return this.thread != null;
	}

	private void run() {
		try {
			while (this.thread != null) {
				attempt();
				Thread.sleep(PAUSE);
			}
		}
		catch (InterruptedException ex) {
			log.debug("Nothing more is sent here");
		}
	}

	private void attempt() throws InterruptedException {
		try {
			Lease lease = this.leadership.take().orElse(null);
			if (lease != null) {
				this.shifts.work(lease);
			}
		}
		catch (RuntimeException ex) {
			log.error("Messages could not be sent, which is tried again", ex);
		}
	}

}
