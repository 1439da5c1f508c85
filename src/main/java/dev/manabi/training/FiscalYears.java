package dev.manabi.training;

import java.time.Clock;
import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * The fiscal years of the office, by its business clock.
 */
@Component
public class FiscalYears {

	private final Clock clock;

	private final int startMonth;

	FiscalYears(Clock clock, TrainingProperties properties) {
		this.clock = clock;
		this.startMonth = properties.fiscalYearStartMonth();
	}

	/** The fiscal year that today lies in. */
	public FiscalYear current() {
		return FiscalYear.of(LocalDate.now(this.clock), this.startMonth);
	}

}
