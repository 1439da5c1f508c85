package dev.manabi.reminders;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

import dev.manabi.ManabiTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * On which days people are reminded, with weekends, holidays and closures between.
 */
@ManabiTest
class StepsTests {

	@Autowired
	private Steps steps;

	@Autowired
	private ChosenDays chosenDays;

	@ParameterizedTest
	@CsvSource(delimiter = ';', nullValues = "none", textBlock = """
			# 30 days before is 30 December, when the office is closed
			2027-01-29; 2026-12-25; none
			2027-01-29; 2026-12-28; -30
			2027-01-29; 2027-01-14; -30
			2027-01-29; 2027-01-15; -14
			2027-01-29; 2027-01-28; -1
			2027-01-29; 2027-01-29; -1
			2027-01-29; 2027-02-04; -1
			2027-01-29; 2027-02-05; +7
			# due on a Sunday: the day before is closed, too
			2027-02-28; 2027-02-25; -7
			2027-02-28; 2027-02-26; -1
			2027-02-28; 2027-03-04; -1
			2027-02-28; 2027-03-05; +7
			# the last day of the fiscal year
			2027-03-31; 2027-03-30; -1
			2027-03-31; 2027-04-01; -1
			2027-03-31; 2027-04-07; +7
			# a leap day
			2028-03-07; 2028-02-28; -14
			2028-03-07; 2028-02-29; -7
			# a substitute holiday, a citizens' holiday, the golden week
			2027-03-23; 2027-03-18; -7
			2027-03-23; 2027-03-19; -1
			2026-09-24; 2026-09-17; -7
			2026-09-24; 2026-09-18; -1
			2026-05-07; 2026-04-30; -7
			2026-05-07; 2026-05-01; -1
			# the week after it is due ends on a closed day, with nothing but closed days before
			2025-12-28; 2025-12-26; -1
			2025-12-28; 2025-12-30; -1
			2025-12-28; 2026-01-05; +7
			2025-12-28; 2026-01-08; +7
			2025-12-28; 2026-01-09; +14
			# after a long stop the last one only
			2027-01-29; 2027-01-25; -7
			2027-01-29; 2027-06-01; +119
			""")
	void theLastStepThatHasCome(LocalDate due, LocalDate today, @Nullable String step) {
		assertThat(this.steps.latest(due, today).map(Steps.Step::name)).isEqualTo(Optional.ofNullable(step));
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', textBlock = """
			# nobody chose a day
			none;      2027-01-29; 2027-01-15; 2027-01-15; true
			# a Wednesday
			WEDNESDAY; 2027-01-29; 2027-01-15; 2027-01-19; false
			WEDNESDAY; 2027-01-29; 2027-01-15; 2027-01-20; true
			WEDNESDAY; 2027-01-29; 2027-01-21; 2027-01-21; false
			# the Wednesday was missed
			WEDNESDAY; 2027-01-29; 2027-01-15; 2027-01-21; true
			WEDNESDAY; 2027-01-29; 2027-01-20; 2027-01-25; true
			# the next Wednesday would be too late
			WEDNESDAY; 2027-01-29; 2027-01-28; 2027-01-28; true
			# what is overdue waits for the day
			WEDNESDAY; 2027-01-29; 2027-02-04; 2027-02-04; false
			WEDNESDAY; 2027-01-29; 2027-02-04; 2027-02-10; true
			# a Monday that is a holiday is the Friday before
			MONDAY;    2027-06-30; 2027-01-07; 2027-01-08; true
			MONDAY;    2027-06-30; 2027-01-12; 2027-01-12; false
			MONDAY;    2027-06-30; 2027-01-07; 2027-01-12; true
			""")
	void theWeekdayThatSomebodyChose(String weekday, LocalDate due, LocalDate since, LocalDate day, boolean time) {
		Optional<DayOfWeek> chosen = weekday.equals("none") ? Optional.empty()
				: Optional.of(DayOfWeek.valueOf(weekday));
		Preference preference = new Preference(true, chosen, OptionalInt.empty());
		assertThat(this.chosenDays.isTime(preference, due, since, day)).isEqualTo(time);
	}

}
