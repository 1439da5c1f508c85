package dev.manabi.privacy;

import java.time.Period;
import java.util.Optional;

import dev.manabi.TestClock;
import dev.manabi.language.Bilingual;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeepingTests {

	@ParameterizedTest
	@CsvSource({ "2y, P2Y, 2年間, 2 years", "P1Y6M, P1Y6M, 1年6か月間, 1 year 6 months", "730, P730D, 730日間, 730 days",
			"P1D, P1D, 1日間, 1 day" })
	void isAPeriod(String text, Period period, String ja, String en) {
		assertThat(Keeping.of(text).period()).hasValue(period);
		assertThat(Keeping.of(text).words()).hasValue(new Bilingual(ja, en));
	}

	@Test
	void isWithoutEnd() {
		assertThat(Keeping.of(" None ").period()).isEmpty();
		assertThat(Keeping.of("none").words()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "-1d", "two years", "2 years" })
	void anythingElseIsRefused(String text) {
		assertThatThrownBy(() -> Keeping.of(text)).isInstanceOf(IllegalArgumentException.class);
	}

	@Test
	void isSetByItsName() {
		new ApplicationContextRunner().withUserConfiguration(Settings.class)
			.withPropertyValues("manabi.privacy.leavers-kept=none", "manabi.privacy.records-kept=0d")
			.run((context) -> assertThat(context.getBean(PrivacyProperties.class))
				.isEqualTo(new PrivacyProperties(Keeping.of("none"), Keeping.of("0d"))));
		new ApplicationContextRunner().withUserConfiguration(Settings.class)
			.withPropertyValues("manabi.privacy.leavers-kept=soon")
			.run((context) -> assertThat(context.getStartupFailure()).rootCause().hasMessageContaining("soon"));
	}

	@Test
	void endsWithTheDay() {
		Retention retention = new Retention(new PrivacyProperties(Keeping.of("2y"), Keeping.of("0d")),
				TestClock.on("2026-11-22"));
		assertThat(retention.leftBefore().map(Object::toString)).hasValue("2024-11-21T15:00:00Z");
		assertThat(retention.recordsMadeBefore().map(Object::toString)).hasValue("2026-11-21T15:00:00Z");
		assertThat(new Retention(new PrivacyProperties(new Keeping(Optional.empty()), Keeping.of("0d")),
				TestClock.on("2026-11-22"))
			.leftBefore()).isEmpty();
	}

	@Configuration(proxyBeanMethods = false)
	@EnableConfigurationProperties(PrivacyProperties.class)
	static class Settings {

	}

}
