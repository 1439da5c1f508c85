package dev.manabi.training;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;

import dev.manabi.TestClock;
import dev.manabi.editions.Schedule;
import dev.manabi.editions.Schedules;
import dev.manabi.skills.SkillMapTexts;
import dev.manabi.skills.SkillMaps;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

import static org.assertj.core.api.Assertions.assertThat;

class TrainingSettingsTests {

	private final ApplicationContextRunner context = new ApplicationContextRunner()
		.withUserConfiguration(Application.class);

	@Test
	void withoutSettingsTheSampleIsThereAndTheFiscalYearBeginsInApril() {
		this.context.run((started) -> {
			assertThat(started.getBean(Catalogues.class).current().sample()).isTrue();
			assertThat(started.getBean(FiscalYears.class).current().first()).isEqualTo(LocalDate.parse("2026-04-01"));
		});
	}

	@Test
	void aCatalogueAndTheStartOfTheFiscalYearCanBeSet(@TempDir Path directory) throws IOException {
		Path file = Files.writeString(directory.resolve("courses.yaml"),
				TrainingTexts.bundled().replace("sample: true\n", ""));
		this.context
			.withPropertyValues("manabi.training.catalogue=" + file, "manabi.training.fiscal-year-start-month=1")
			.run((started) -> {
				assertThat(started.getBean(Catalogues.class).current().sample()).isFalse();
				assertThat(started.getBean(FiscalYears.class).current().first())
					.isEqualTo(LocalDate.parse("2026-01-01"));
			});
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "13", "April" })
	void aMonthThatIsNoneStopsTheStart(String month) {
		this.context.withPropertyValues("manabi.training.fiscal-year-start-month=" + month)
			.run((started) -> assertThat(started).hasFailed());
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(TrainingProperties.class)
	@Import({ Catalogues.class, FiscalYears.class })
	static class Application {

		@Bean
		Clock businessClock() {
			return TestClock.on("2026-11-23");
		}

		@Bean
		Schedules schedules() {
			return () -> Schedule.EMPTY;
		}

		@Bean
		SkillMaps skillMaps(Clock clock) {
			return SkillMapTexts.maps(null, clock);
		}

	}

}
