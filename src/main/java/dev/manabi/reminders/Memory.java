package dev.manabi.reminders;

import java.time.LocalDate;

import org.springframework.stereotype.Component;

/**
 * Forgets who was reminded of what, and who heard of whom, when that is long ago.
 */
@Component
class Memory {

	private final Ledger ledger;

	private final SummaryRows summaries;

	private final PlannedDays days;

	Memory(Ledger ledger, SummaryRows summaries, PlannedDays days) {
		this.ledger = ledger;
		this.summaries = summaries;
		this.days = days;
	}

	void forgetBefore(LocalDate day) {
		this.ledger.forgetBefore(day);
		this.summaries.forgetBefore(day);
		this.days.forgetBefore(day);
	}

}
