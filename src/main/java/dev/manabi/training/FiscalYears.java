package dev.manabi.training;

import java.time.Clock;
import java.time.LocalDate;

import dev.manabi.skills.OfficeYear;

import org.springframework.stereotype.Component;

/**
 * The fiscal years of the office, by its business clock.
 */
@Component
public class FiscalYears implements OfficeYear {

	private final Clock clock;

	private final int startMonth;

	FiscalYears(Clock clock, TrainingProperties properties) {
		this.clock = clock;
		this.startMonth = properties.fiscalYearStartMonth();
	}

	@Override
	public LocalDate lastDay() {
		return current().last();
	}

	/** The fiscal year that today lies in. */
	public FiscalYear current() {
		return of(LocalDate.now(this.clock));
	}

	/** The fiscal year that a day lies in. */
	public FiscalYear of(LocalDate day) {
		return FiscalYear.of(day, this.startMonth);
	}

}
