package dev.manabi.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.manabi.Mailbox;

import org.springframework.beans.factory.ObjectProvider;

/**
 * Sends by hand what the outbox would send in the background: to the mailbox, or where
 * there is none to Teams.
 */
public class Deliveries {

	private static final int ALL = 100_000;

	private static final Instant END_OF_TIME = Instant.parse("9999-01-01T00:00:00Z");

	private final Queue queue;

	private final Courier courier;

	private final Redrawing redrawing;

	private final Shifts shifts;

	private final ObjectProvider<Mailbox> mailbox;

	Deliveries(Queue queue, Courier courier, Redrawing redrawing, Shifts shifts, ObjectProvider<Mailbox> mailbox) {
		this.queue = queue;
		this.courier = courier;
		this.redrawing = redrawing;
		this.shifts = shifts;
		this.mailbox = mailbox;
	}

	/**
	 * Sends everything that is due by the business clock, each message once however often
	 * it could not be sent before, and draws anew what is to be.
	 * @return how many messages had their turn
	 */
	public int run() {
		while (this.shifts.skipCalledOff() > 0) {
			continue;
		}
		List<Row> due = this.queue.due(() -> END_OF_TIME, ALL);
		Consumer<Runnable> opened = this.mailbox.stream()
			.findFirst()
			.<Consumer<Runnable>>map((mailbox) -> mailbox::openWhile)
			.orElse(Runnable::run);
		opened.accept(() -> send(due));
		return due.size();
	}

	private void send(List<Row> due) {
		due.forEach((row) -> attempt(() -> this.courier.deliver(row, new ByHand())));
		this.queue.refreshes(() -> END_OF_TIME, ALL)
			.forEach((row) -> attempt(() -> this.redrawing.draw(row, new ByHand())));
	}

	/** The sending stops while this message is on its way, and another takes over. */
	public void breakOff(String key) {
		Row row = this.queue.due(() -> END_OF_TIME, ALL)
			.stream()
			.filter((due) -> due.delivery().message().key().equals(key))
			.findFirst()
			.orElseThrow();
		if (!this.queue.begin(row, "broken")) {
			throw new IllegalStateException("It does not wait: " + key);
		}
		this.shifts.abandon("another");
	}

	private static void attempt(Crew.Task task) {
		try {
			task.run();
		}
		catch (InterruptedException ex) {
			throw new IllegalStateException(ex);
		}
	}

	/** Nothing slows down. */
	private static final class ByHand implements Way {

		@Override
		public String sender() {
			return "by hand";
		}

		@Override
		public boolean await() {
			return true;
		}

		@Override
		public void ended() {
		}

		@Override
		public Duration slowDown(Optional<Duration> after) {
			return after.orElse(Duration.ZERO);
		}

		@Override
		public void stumble() {
		}

		@Override
		public void goOn() {
		}

		@Override
		public void giveUp() {
		}

	}

}
