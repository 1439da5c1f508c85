package dev.manabi.workdays;

import java.time.LocalDate;
import java.time.LocalTime;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;

class WorkdaysSettingsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Application.class);

	@Test
	void withoutSettingsItWorksFromNineToFiveAndRestsOverTheTurnOfTheYear() {
		this.context.run((started) -> {
			WorkdaysProperties properties = started.getBean(WorkdaysProperties.class);
			assertThat(properties.opens()).isEqualTo(LocalTime.of(9, 0));
			assertThat(properties.closes()).isEqualTo(LocalTime.of(17, 0));
			assertThat(properties.closures()).containsExactly(Yearly.of("12-29..01-03"));
		});
	}

	@Test
	void everythingCanBeSet() {
		this.context
			.withPropertyValues("manabi.workdays.opens=8:30", "manabi.workdays.closes=17:15",
					"manabi.workdays.closures=12-28..01-04, 10-24")
			.run((started) -> {
				WorkdaysProperties properties = started.getBean(WorkdaysProperties.class);
				assertThat(properties.opens()).isEqualTo(LocalTime.of(8, 30));
				assertThat(properties.closes()).isEqualTo(LocalTime.of(17, 15));
				assertThat(properties.closures()).containsExactly(Yearly.of("12-28..01-04"), Yearly.of("10-24..10-24"));
			});
		this.context.withPropertyValues("manabi.workdays.closures=")
			.run((started) -> assertThat(started.getBean(WorkdaysProperties.class).closures()).isEmpty());
	}

	@ParameterizedTest
	@CsvSource(delimiter = ';', value = { "opens=9 o'clock; opens", "opens=25:00; opens",
			"opens=17:00; manabi.workdays.opens (17:00) must be before manabi.workdays.closes (17:00)",
			"closes=08:00; manabi.workdays.opens (09:00) must be before manabi.workdays.closes (08:00)",
			"closures=12-32..01-03; '\"12-32..01-03\" is no closure of each year; write its days like 12-29..01-03'",
			"closures=12/29; '\"12/29\" is no closure of each year; write its days like 12-29..01-03'",
			"closures=12-29..; '\"12-29..\" is no closure of each year; write its days like 12-29..01-03'",
			"closures=01-01..12-31; manabi.workdays.closures close the office on 366 days of a year; at most 180 can be" })
	void whatCannotBeStopsTheStart(String setting, String message) {
		this.context.withPropertyValues("manabi.workdays." + setting)
			.run((started) -> assertThat(started).getFailure()
				.satisfies((failure) -> assertThat(messages(failure)).contains(message)));
	}

	@ParameterizedTest
	@CsvSource({ "12-29..01-03, 2026-12-28, false", "12-29..01-03, 2026-12-29, true", "12-29..01-03, 2027-01-03, true",
			"12-29..01-03, 2027-01-04, false", "08-13..08-15, 2026-08-13, true", "08-13..08-15, 2026-08-15, true",
			"08-13..08-15, 2026-08-16, false", "08-13..08-15, 2026-08-12, false", "10-24, 2026-10-24, true",
			"10-24, 2026-10-25, false", "02-29, 2028-02-29, true", "02-29, 2027-02-28, false" })
	void aClosureOfEachYearHasItsDays(String closure, LocalDate day, boolean closed) {
		assertThat(Yearly.of(closure).contains(day)).isEqualTo(closed);
	}

	private static String messages(Throwable failure) {
		return failure + ((failure.getCause() != null) ? "\n" + messages(failure.getCause()) : "");
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(WorkdaysProperties.class)
	static class Application {

	}

}
