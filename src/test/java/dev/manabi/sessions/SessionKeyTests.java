package dev.manabi.sessions;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SessionKeyTests {

	@ParameterizedTest
	@CsvSource({ "rpa-2, 2027-01-20T10:00, true", "rpa, 2000-01-01T00:00, true", "rpa, 2199-12-31T23:59, true",
			"rpa, 1999-12-31T23:59, false", "rpa, 2200-01-01T00:00, false", "rpa, -0001-01-01T00:00, false",
			"rpa, +99999-01-01T00:00, false", "rpa, soon, false", "rpa, '', false", "'', 2027-01-20T10:00, false",
			"RPA, 2027-01-20T10:00, false", "研修, 2027-01-20T10:00, false", "a b, 2027-01-20T10:00, false" })
	void aKeyIsOfACourseAndAMoment(String course, String start, boolean good) {
		assertThat(SessionKey.parse(course, start).isPresent()).isEqualTo(good);
	}

	@ParameterizedTest
	@CsvSource({ "200, true", "201, false" })
	void noCourseIsNamedSoLong(int length, boolean good) {
		assertThat(SessionKey.parse("x".repeat(length), "2027-01-20T10:00").isPresent()).isEqualTo(good);
	}

}
