package dev.manabi.training;

import java.time.LocalDate;

import dev.manabi.TestClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class FiscalYearTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			2027-03-31, 4,  2026, 2026-04-01, 2027-03-31
			2027-04-01, 4,  2027, 2027-04-01, 2028-03-31
			2026-12-31, 4,  2026, 2026-04-01, 2027-03-31
			2027-01-01, 4,  2026, 2026-04-01, 2027-03-31
			2028-02-29, 4,  2027, 2027-04-01, 2028-03-31
			2027-12-31, 1,  2027, 2027-01-01, 2027-12-31
			2028-02-29, 3,  2027, 2027-03-01, 2028-02-29
			""")
	void aDayLiesInOneFiscalYear(LocalDate day, int startMonth, int year, LocalDate first, LocalDate last) {
		FiscalYear fiscalYear = FiscalYear.of(day, startMonth);
		assertThat(fiscalYear.year()).isEqualTo(year);
		assertThat(fiscalYear.first()).isEqualTo(first);
		assertThat(fiscalYear.last()).isEqualTo(last);
	}

	@ParameterizedTest
	@CsvSource(textBlock = """
			01-29,      2026-04-01, 2027-01-29
			03-31,      2026-04-01, 2027-03-31
			04-01,      2026-04-01, 2026-04-01
			12-31,      2026-04-01, 2026-12-31
			02-29,      2026-04-01, 2027-02-28
			02-29,      2027-04-01, 2028-02-29
			02-29,      2027-03-01, 2028-02-29
			2026-06-30, 2026-04-01, 2026-06-30
			2027-06-30, 2026-04-01, 2027-06-30
			2026-04-01, 2026-04-01, 2026-04-01
			2026-03-31, 2026-04-01,
			""")
	void aDueDateFallsIntoTheFiscalYear(String due, LocalDate first, LocalDate day) {
		assertThat(DueDate.parse(due).in(new FiscalYear(first)).orElse(null)).isEqualTo(day);
	}

	@Test
	void theCurrentOneChangesWithTheOfficesClock() {
		TestClock clock = TestClock.on("2027-03-31");
		FiscalYears years = TrainingTexts.fiscalYears(clock);
		assertThat(years.current().year()).isEqualTo(2026);
		clock.moveTo("2027-04-01");
		assertThat(years.current().year()).isEqualTo(2027);
	}

	@Test
	void itBeginsWithAMonth() {
		assertThatIllegalArgumentException().isThrownBy(() -> new FiscalYear(LocalDate.parse("2026-04-02")));
	}

}
