package dev.manabi.training;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;

/**
 * A record that counts, and how long it is good.
 *
 * @param record the record
 * @param until the last day on which it is good, empty if it is for ever
 */
record Good(Completion record, Optional<LocalDate> until) {

	/**
	 * From this many days before the end one is asked to renew it, but not before half of
	 * the time has passed.
	 */
	private static final int AHEAD = 60;

	/** What is good longest, and of those the newest, comes last. */
	static final Comparator<Good> LONGEST = Comparator.comparing((Good good) -> good.until.orElse(LocalDate.MAX))
		.thenComparing((good) -> good.record.claim().day());

	boolean on(LocalDate day) {
		return this.until.filter((last) -> last.isBefore(day)).isEmpty();
	}

	/** Whether it runs out so soon that it is to be renewed already. */
	boolean runsOut(LocalDate today, Optional<Renewal> renewal) {
		return renewal.filter(Renewal.Months.class::isInstance).isPresent()
				&& this.until.filter((last) -> last.isBefore(today.plusDays(ahead(last)))).isPresent();
	}

	private long ahead(LocalDate last) {
		return Math.min(AHEAD, ChronoUnit.DAYS.between(this.record.claim().day(), last) / 2);
	}

}
