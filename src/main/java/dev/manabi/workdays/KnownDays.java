package dev.manabi.workdays;

import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The days on which the office is closed: bundled, set, and brought by coordinators. What
 * another instance took is seen within seconds.
 */
@Component
class KnownDays {

	private final BundledHolidays bundled;

	private final Holidays holidays;

	private final Closures closures;

	private final WorkdaysProperties properties;

	private volatile ClosedDays latest;

	KnownDays(BundledHolidays bundled, Holidays holidays, Closures closures, WorkdaysProperties properties) {
		this.bundled = bundled;
		this.holidays = holidays;
		this.closures = closures;
		this.properties = properties;
		this.latest = read();
	}

	ClosedDays latest() {
		return this.latest;
	}

	@Scheduled(initialDelay = 5, fixedDelay = 5, timeUnit = TimeUnit.SECONDS)
	void refresh() {
		this.latest = read();
	}

	/** What was brought is seen here at once, if it is brought indeed. */
	void refreshAfterCommit() {
		if (!TransactionSynchronizationManager.isSynchronizationActive()) {
			refresh();
			return;
		}
		TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

			@Override
			public void afterCommit() {
				refresh();
			}

		});
	}

	/** A year that was brought stands in the place of the bundled one. */
	private ClosedDays read() {
		List<Holiday> brought = this.holidays.all();
		Set<Integer> years = brought.stream().map((each) -> each.day().getYear()).collect(Collectors.toSet());
		List<Holiday> all = Stream
			.concat(brought.stream(),
					this.bundled.all().stream().filter((each) -> !years.contains(each.day().getYear())))
			.toList();
		return new ClosedDays(all, this.closures.all(), this.properties.closures());
	}

}
