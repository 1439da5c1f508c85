package dev.manabi.reminders;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import dev.manabi.workdays.OfficeDays;

import org.springframework.stereotype.Component;

/**
 * The steps by which somebody is reminded of what is due: some days before, and again and
 * again when it is overdue. One that falls on a closed day comes on the working day
 * before, but none of what is overdue before the day after.
 */
@Component
class Steps {

	private final ReminderProperties properties;

	private final OfficeDays days;

	Steps(ReminderProperties properties, OfficeDays days) {
		this.properties = properties;
		this.days = days;
	}

	/**
	 * The last step that has come. Those before it are over, whether or not anybody was
	 * reminded then.
	 */
	Optional<Step> latest(LocalDate due, LocalDate today) {
		return Stream.concat(before(due), after(due, today))
			.filter((step) -> !day(step, due).isAfter(today))
			.max(Comparator.comparing(Step::nominal));
	}

	/** The working day of a step. Nobody hears on the due day that it is over. */
	LocalDate day(Step step, LocalDate due) {
		LocalDate before = this.days.onOrBefore(step.nominal());
		return (step.nominal().isAfter(due) && !before.isAfter(due)) ? this.days.onOrAfter(step.nominal()) : before;
	}

	private Stream<Step> before(LocalDate due) {
		return this.properties.daysBefore().stream().map((days) -> new Step("-" + days, due.minusDays(days)));
	}

	/**
	 * The last one that has come, and the one after it that a closed day may bring
	 * forward.
	 */
	private Stream<Step> after(LocalDate due, LocalDate today) {
		int every = this.properties.overdueEvery();
		long times = Math.max(0, ChronoUnit.DAYS.between(due, today)) / every;
		return Stream.of(times, times + 1)
			.filter((count) -> count > 0)
			.map((count) -> new Step("+" + count * every, due.plusDays(count * every)));
	}

	/**
	 * A step.
	 *
	 * @param name such as {@code -14} or {@code +7}, days from the due date
	 * @param nominal its day, open or not
	 */
	record Step(String name, LocalDate nominal) {

	}

}
