package dev.manabi.workdays;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import dev.manabi.audit.AuditLog;
import dev.manabi.imports.Column;
import dev.manabi.imports.Intake;
import dev.manabi.imports.Sender;
import dev.manabi.imports.TableImport;

import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * The national holidays as the Cabinet Office publishes them, all years since 1955 in one
 * file.
 */
@Component
@Order(35)
class HolidayImport implements TableImport<Holiday> {

	static final Column DAY = Column.required("holiday-date", "国民の祝日・休日月日", "祝日", "holiday-date");

	static final Column NAME = Column.required("holiday-name", "国民の祝日・休日名称", "祝日名", "holiday-name");

	private final KnownDays known;

	private final Holidays holidays;

	private final BundledHolidays bundled;

	private final AuditLog audit;

	private final Clock clock;

	HolidayImport(KnownDays known, Holidays holidays, BundledHolidays bundled, AuditLog audit, Clock clock) {
		this.known = known;
		this.holidays = holidays;
		this.bundled = bundled;
		this.audit = audit;
		this.clock = clock;
	}

	@Override
	public String name() {
		return "holidays";
	}

	@Override
	public List<Column> columns() {
		return List.of(DAY, NAME);
	}

	@Override
	public List<String> example() {
		return List.of("2028/1/1", "元日");
	}

	/** A year is taken whole. */
	@Override
	public boolean isReadWhole() {
		return true;
	}

	@Override
	public Intake<Holiday> begin(Sender sender) {
		this.known.refresh();
		return new HolidayIntake(this.known, this.holidays, this.bundled, this.audit, sender,
				LocalDate.now(this.clock).getYear());
	}

}
