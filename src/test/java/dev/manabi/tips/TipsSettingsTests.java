package dev.manabi.tips;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What can be set, and what is refused.
 */
class TipsSettingsTests {

	private final ApplicationContextRunner manabi = new ApplicationContextRunner()
		.withUserConfiguration(Configuration.class);

	@Test
	void theGoalIsThreeUnlessItIsSet() {
		this.manabi.run((context) -> assertThat(context.getBean(TipsProperties.class).casesGoal()).isEqualTo(3));
		this.manabi.withPropertyValues("manabi.tips.cases-goal=5")
			.run((context) -> assertThat(context.getBean(TipsProperties.class).casesGoal()).isEqualTo(5));
	}

	@ParameterizedTest
	@ValueSource(strings = { "0", "-1", "1001" })
	void whatIsNoGoalIsRefused(String goal) {
		this.manabi.withPropertyValues("manabi.tips.cases-goal=" + goal)
			.run((context) -> assertThat(context).hasFailed()
				.getFailure()
				.hasRootCauseMessage(
						"manabi.tips.cases-goal は 1 … 1000 の範囲で指定してください / must be within 1 … 1000: " + goal));
	}

	@EnableConfigurationProperties(TipsProperties.class)
	static class Configuration {

	}

}
