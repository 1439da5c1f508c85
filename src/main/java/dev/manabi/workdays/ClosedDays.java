package dev.manabi.workdays;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import dev.manabi.language.Bilingual;

/**
 * All days on which the office is closed, as they are known at one moment.
 */
final class ClosedDays {

	private static final Set<DayOfWeek> WEEKEND = EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

	private static final Bilingual EACH_YEAR = new Bilingual("毎年の閉庁日", "Closed each year");

	private static final Bilingual AT_WEEKENDS = new Bilingual("土日", "Weekend");

	private final Map<LocalDate, Holiday> holidays;

	private final Set<Integer> years;

	private final List<Closure> closures;

	private final List<Yearly> yearly;

	/**
	 * The days.
	 * @param holidays all that are known; a year of which none is known is not known
	 */
	ClosedDays(List<Holiday> holidays, List<Closure> closures, List<Yearly> yearly) {
		this.holidays = holidays.stream().collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
		this.years = holidays.stream()
			.map((holiday) -> holiday.day().getYear())
			.collect(Collectors.toUnmodifiableSet());
		this.closures = List.copyOf(closures);
		this.yearly = List.copyOf(yearly);
	}

	boolean contain(LocalDate day) {
		return isWeekend(day) || this.holidays.containsKey(day) || isYearly(day) || closure(day).isPresent();
	}

	/** Why the office is closed on that day; of several reasons, the first to be told. */
	Optional<Bilingual> why(LocalDate day) {
		return Optional.ofNullable(this.holidays.get(day))
			.map(Holiday::name)
			.or(() -> closure(day).map((closure) -> new Bilingual(closure.reason(), closure.reason())))
			.or(() -> isYearly(day) ? Optional.of(EACH_YEAR) : Optional.empty())
			.or(() -> isWeekend(day) ? Optional.of(AT_WEEKENDS) : Optional.empty());
	}

	private static boolean isWeekend(LocalDate day) {
		return WEEKEND.contains(day.getDayOfWeek());
	}

	private boolean isYearly(LocalDate day) {
		return this.yearly.stream().anyMatch((closure) -> closure.contains(day));
	}

	private Optional<Closure> closure(LocalDate day) {
		return this.closures.stream().filter((closure) -> closure.contains(day)).findFirst();
	}

	/** All that are known of that year, by their days. */
	Map<LocalDate, Holiday> holidaysOf(int year) {
		return this.holidays.values()
			.stream()
			.filter((holiday) -> holiday.day().getYear() == year)
			.collect(Collectors.toUnmodifiableMap(Holiday::day, Function.identity()));
	}

	boolean knowHolidaysOf(int year) {
		return this.years.contains(year);
	}

}
