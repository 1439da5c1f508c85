package dev.manabi.tips;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of what colleagues learn from each other.
 *
 * @param casesGoal how many improvement cases after workshops are to be confirmed in a
 * fiscal year
 */
@ConfigurationProperties("manabi.tips")
record TipsProperties(@DefaultValue("3") int casesGoal) {

	private static final int MOST = 1_000;

	TipsProperties {
		if (casesGoal < 1 || casesGoal > MOST) {
			throw new IllegalArgumentException(
					"manabi.tips.cases-goal は 1 … %d の範囲で指定してください / must be within 1 … %d: %d".formatted(MOST, MOST,
							casesGoal));
		}
	}

}
