package dev.manabi.delivery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import dev.manabi.delivery.Delivery.State;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;

/**
 * What the instance that sends does, from when it may until it may no longer.
 */
@Component
class Shifts {

	/** Longer than Teams is waited for, shorter than a stop may take. */
	static final Duration PATIENCE = Duration.ofSeconds(20);

	private static final Logger log = LoggerFactory.getLogger(Shifts.class);

	private static final Duration PAUSE = Duration.ofSeconds(1);

	/** Messages may be on their way for so many seconds without slowing the others. */
	private static final int SECONDS = 4;

	private static final int CALLED_OFF_AT_ONCE = 500;

	/** One of so many places in a round is for drawing anew. */
	private static final int REDRAWN = 10;

	private final DeliveryProperties properties;

	private final InstallationGate gate;

	private final Queue queue;

	private final Courier courier;

	private final Redrawing redrawing;

	private final Settlements settlements;

	private final Doorbell doorbell;

	private final Halts halts;

	private final InstantSource time = InstantSource.system();

	Shifts(DeliveryProperties properties, InstallationGate gate, Queue queue, Courier courier, Redrawing redrawing,
			Settlements settlements, Doorbell doorbell, Halts halts) {
		this.properties = properties;
		this.gate = gate;
		this.queue = queue;
		this.courier = courier;
		this.redrawing = redrawing;
		this.settlements = settlements;
		this.doorbell = doorbell;
		this.halts = halts;
	}

	/** Returns when the lease is over or all is to stop. */
	void work(Lease lease, CountDownLatch stopped) throws InterruptedException {
		Term term = new Term(lease, new Pace(this.properties.pace(), System::nanoTime),
				new Brake(System::nanoTime, new BackOff()), this.halts);
		Crew crew = new Crew(SECONDS * this.properties.pace(), PATIENCE);
		this.gate.keptBy(term);
		try {
			log.info("Messages are sent from here");
			abandon(term.sender());
			while (stopped.getCount() > 0 && term.lasts()) {
				round(term, crew);
			}
			log.info("Messages are no longer sent from here");
		}
		finally {
			term.giveUp();
			crew.close();
			this.gate.open();
			lease.close();
		}
	}

	/** What another left on its way: nobody knows whether it arrived. */
	void abandon(String sender) {
		List<Delivery> abandoned = this.queue.abandon(sender);
		if (!abandoned.isEmpty()) {
			log.warn("{} messages were on their way when sending broke off; nobody knows whether they arrived: {}",
					abandoned.size(), abandoned.stream().map(Delivery::run).distinct().toList());
		}
		abandoned.forEach(this.settlements::tell);
	}

	private void round(Term term, Crew crew) throws InterruptedException {
		int calledOff = skipCalledOff();
		int taken = redraw(term, crew);
		for (Row row : this.queue.due(this.time, crew.size())) {
			taken += crew.take(row, () -> this.courier.deliver(row, term)) ? 1 : 0;
		}
		if (taken > 0) {
			crew.awaitRoom(PAUSE);
		}
		else if (calledOff < CALLED_OFF_AT_ONCE) {
			this.doorbell.await(PAUSE);
		}
	}

	/**
	 * Before what is new: a run may take an hour, in which cards would say what is over.
	 */
	private int redraw(Term term, Crew crew) {
		int most = Math.ceilDiv(crew.size(), REDRAWN);
		int taken = 0;
		for (Row row : this.queue.refreshes(this.time, crew.size())) {
			taken += (taken < most && crew.take(row, () -> this.redrawing.draw(row, term))) ? 1 : 0;
		}
		return taken;
	}

	/** Many at once, since nothing is sent. */
	int skipCalledOff() {
		List<Row> rows = this.queue.calledOff(CALLED_OFF_AT_ONCE);
		rows.forEach((row) -> this.queue.settle(row, row.to(State.SKIPPED)).ifPresent(this.settlements::tell));
		return rows.size();
	}

}
