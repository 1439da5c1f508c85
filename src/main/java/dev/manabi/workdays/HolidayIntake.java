package dev.manabi.workdays;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import dev.manabi.audit.AuditLog;
import dev.manabi.audit.Deed;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Row;
import dev.manabi.imports.Sender;
import org.jspecify.annotations.Nullable;

/**
 * Reads one table of holidays. Years that are over change nothing; each other is put
 * whole into the place of what is known of it.
 */
final class HolidayIntake implements Intake<Holiday> {

	/** Japan has had more in each year since 1967. */
	private static final int FEWEST = 10;

	private final KnownDays known;

	private final Holidays holidays;

	private final BundledHolidays bundled;

	private final AuditLog audit;

	private final Sender sender;

	private final int thisYear;

	private final ClosedDays before;

	private final Map<Integer, Map<LocalDate, Entry<Holiday>>> years = new TreeMap<>();

	HolidayIntake(KnownDays known, Holidays holidays, BundledHolidays bundled, AuditLog audit, Sender sender,
			int thisYear) {
		this.known = known;
		this.holidays = holidays;
		this.bundled = bundled;
		this.audit = audit;
		this.sender = sender;
		this.thisYear = thisYear;
		this.before = known.latest();
	}

	@Override
	public Optional<Holiday> read(Row row) {
		String name = row.required(HolidayImport.NAME);
		row.required(HolidayImport.DAY);
		Optional<LocalDate> day = row.day(HolidayImport.DAY);
		if (name.length() > Holiday.LONGEST_NAME) {
			row.refuse("text-too-long", row.heading(HolidayImport.NAME), Holiday.LONGEST_NAME);
		}
		return day.filter((_) -> !row.isRefused()).map((date) -> new Holiday(date, this.bundled.named(name)));
	}

	@Override
	public List<Outcome> compare(List<Entry<Holiday>> entries) {
		entries.stream().filter((entry) -> year(entry) >= this.thisYear).forEach(this::sort);
		this.years.forEach((year, days) -> refuseUnlessWhole(year, List.copyOf(days.values())));
		Set<Integer> shrunk = new HashSet<>(this.years.keySet());
		shrunk.removeIf((year) -> days(year).keySet().containsAll(this.before.holidaysOf(year).keySet()));
		return entries.stream().map((entry) -> compare(entry, shrunk)).toList();
	}

	/** What is no longer a holiday is told by the first row of its year. */
	private Outcome compare(Entry<Holiday> entry, Set<Integer> shrunk) {
		Holiday holiday = entry.content();
		if (year(entry) < this.thisYear || days(year(entry)).get(holiday.day()) != entry) {
			return Outcome.UNCHANGED;
		}
		@Nullable Holiday stands = this.before.holidaysOf(year(entry)).get(holiday.day());
		if (stands == null) {
			return Outcome.ADDED;
		}
		return (shrunk.remove(year(entry)) || !stands.name().ja().equals(holiday.name().ja())) ? Outcome.CHANGED
				: Outcome.UNCHANGED;
	}

	private void sort(Entry<Holiday> entry) {
		Holiday holiday = entry.content();
		@Nullable Entry<Holiday> first = this.years.computeIfAbsent(year(entry), (_) -> new HashMap<>())
			.putIfAbsent(holiday.day(), entry);
		if (first != null && !first.content().equals(holiday)) {
			entry.row().refuse("holiday-twice", holiday.day(), first.row().number());
		}
	}

	private static void refuseUnlessWhole(int year, List<Entry<Holiday>> days) {
		Row first = days.stream().map(Entry::row).min(Comparator.comparing(Row::number)).orElseThrow();
		if (days.size() < FEWEST) {
			first.refuse("holidays-few", String.valueOf(year), days.size(), FEWEST);
		}
		if (days.stream().noneMatch((entry) -> entry.content().day().equals(Year.of(year).atDay(1)))) {
			first.refuse("holidays-without-new-year", String.valueOf(year));
		}
	}

	@Override
	public void take(List<Entry<Holiday>> entries) {
		Set<Integer> changed = new HashSet<>(entries.stream().map(HolidayIntake::year).toList());
		List<Deed> deeds = new ArrayList<>();
		for (int year : changed) {
			this.holidays.replace(year, days(year).values().stream().map(Entry::content).toList(), this.sender.by());
			deeds.add(new Deed(this.sender.by(), "office.holidays", null, String.valueOf(year), ""));
		}
		this.audit.note(deeds);
		this.known.refreshAfterCommit();
	}

	private Map<LocalDate, Entry<Holiday>> days(int year) {
		return this.years.getOrDefault(year, Map.of());
	}

	private static int year(Entry<Holiday> entry) {
		return entry.content().day().getYear();
	}

}
