package dev.manabi.delivery.chat;

import java.time.Instant;
import java.time.OffsetDateTime;

import dev.manabi.TestClock;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class OfficeHoursTests {

	@ParameterizedTest
	@CsvSource(textBlock = """
			# Friday is 27 November 2026
			2026-11-27T08:59:59, 2026-11-27T09:00:00
			2026-11-27T09:00:00, 2026-11-27T09:00:00
			2026-11-27T16:59:59, 2026-11-27T16:59:59
			2026-11-27T17:00:00, 2026-11-30T09:00:00
			2026-11-28T12:00:00, 2026-11-30T09:00:00
			2026-11-29T23:59:59, 2026-11-30T09:00:00
			2026-11-30T00:00:00, 2026-11-30T09:00:00
			""")
	void areOnWeekdaysFromNineToFive(String from, String next) {
		assertThat(new OfficeHours(TestClock.on("2026-11-27")).next(tokyo(from))).isEqualTo(tokyo(next));
	}

	private static Instant tokyo(String time) {
		return OffsetDateTime.parse(time + "+09:00").toInstant();
	}

}
